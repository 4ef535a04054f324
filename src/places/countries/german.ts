import { byCode, codes } from './forms.ts';
import type { CountryForms } from './forms.ts';

/** Names with an article, or of which CLDR's is not for sentences: name, where, of what. */
const TABLE = byCode(
  'AE: Vereinigte Arabische Emirate|in den Vereinigten Arabischen Emiraten|der Vereinigten Arabischen Emirate',
  'AQ: Antarktis|in der Antarktis|der Antarktis; AX: Ålandinseln|auf den Ålandinseln|der Ålandinseln',
  'BN: Brunei|in Brunei|von Brunei; BQ: Karibische Niederlande|in den Karibischen Niederlanden|der Karibischen Niederlande',
  'BS: Bahamas|auf den Bahamas|der Bahamas; BV: Bouvetinsel|auf der Bouvetinsel|der Bouvetinsel',
  'CC: Kokosinseln|auf den Kokosinseln|der Kokosinseln',
  'CD: Demokratische Republik Kongo|in der Demokratischen Republik Kongo|der Demokratischen Republik Kongo',
  'CF: Zentralafrikanische Republik|in der Zentralafrikanischen Republik|der Zentralafrikanischen Republik',
  'CG: Republik Kongo|in der Republik Kongo|der Republik Kongo; CH: Schweiz|in der Schweiz|der Schweiz',
  'CI: Elfenbeinküste|in der Elfenbeinküste|der Elfenbeinküste; CK: Cookinseln|auf den Cookinseln|der Cookinseln',
  'CX: Weihnachtsinsel|auf der Weihnachtsinsel|der Weihnachtsinsel',
  'DO: Dominikanische Republik|in der Dominikanischen Republik|der Dominikanischen Republik',
  'EH: Westsahara|in der Westsahara|der Westsahara; FK: Falklandinseln|auf den Falklandinseln|der Falklandinseln',
  'FO: Färöer|auf den Färöern|der Färöer',
  'GB: Vereinigtes Königreich|im Vereinigten Königreich|des Vereinigten Königreichs',
  'GS: Südgeorgien und die Südlichen Sandwichinseln|auf Südgeorgien und den Südlichen Sandwichinseln|von Südgeorgien und den Südlichen Sandwichinseln',
  'HK: Hongkong|in Hongkong|von Hongkong; HM: Heard und McDonaldinseln|auf Heard und den McDonaldinseln|von Heard und den McDonaldinseln',
  'IM: Isle of Man|auf der Isle of Man|der Isle of Man',
  'IO: Britisches Territorium im Indischen Ozean|im Britischen Territorium im Indischen Ozean|des Britischen Territoriums im Indischen Ozean',
  'IQ: Irak|im Irak|des Irak; IR: Iran|im Iran|des Iran; KM: Komoren|auf den Komoren|der Komoren',
  'KY: Kaimaninseln|auf den Kaimaninseln|der Kaimaninseln; LB: Libanon|im Libanon|des Libanon',
  'MD: Republik Moldau|in der Republik Moldau|der Republik Moldau; MH: Marshallinseln|auf den Marshallinseln|der Marshallinseln',
  'MN: Mongolei|in der Mongolei|der Mongolei; MO: Macau|in Macau|von Macau',
  'MP: Nördliche Marianen|auf den Nördlichen Marianen|der Nördlichen Marianen; MV: Malediven|auf den Malediven|der Malediven',
  'NF: Norfolkinsel|auf der Norfolkinsel|der Norfolkinsel; NL: Niederlande|in den Niederlanden|der Niederlande',
  'PH: Philippinen|auf den Philippinen|der Philippinen; PN: Pitcairninseln|auf den Pitcairninseln|der Pitcairninseln',
  'PS: Palästinensische Autonomiegebiete|in den Palästinensischen Autonomiegebieten|der Palästinensischen Autonomiegebiete',
  'SB: Salomonen|auf den Salomonen|der Salomonen; SC: Seychellen|auf den Seychellen|der Seychellen',
  'SD: Sudan|im Sudan|des Sudan; SK: Slowakei|in der Slowakei|der Slowakei; SS: Südsudan|im Südsudan|des Südsudan',
  'TC: Turks- und Caicosinseln|auf den Turks- und Caicosinseln|der Turks- und Caicosinseln; TD: Tschad|im Tschad|des Tschad',
  'TF: Französische Süd- und Antarktisgebiete|in den Französischen Süd- und Antarktisgebieten|der Französischen Süd- und Antarktisgebiete',
  'TL: Osttimor|in Osttimor|von Osttimor; TR: Türkei|in der Türkei|der Türkei; UA: Ukraine|in der Ukraine|der Ukraine',
  'UM: Amerikanische Überseeinseln|auf den Amerikanischen Überseeinseln|der Amerikanischen Überseeinseln',
  'US: Vereinigte Staaten|in den Vereinigten Staaten|der Vereinigten Staaten; VA: Vatikanstadt|in der Vatikanstadt|der Vatikanstadt',
  'VC: St. Vincent und die Grenadinen|auf St. Vincent und den Grenadinen|von St. Vincent und den Grenadinen',
  'VG: Britische Jungferninseln|auf den Britischen Jungferninseln|der Britischen Jungferninseln',
  'VI: Amerikanische Jungferninseln|auf den Amerikanischen Jungferninseln|der Amerikanischen Jungferninseln; XK: Kosovo|im Kosovo|des Kosovo; YE: Jemen|im Jemen|des Jemen',
);

/** Islands that people are on, not in. */
const ON = codes(
  'AG AI AS AW BB BL BM CU CW CY DM FJ GD GG GL GP GU JE JM KI KN LC MF MG MQ MS MT MU NC NR NU PM PW RE SH SJ SX TK TO TT TV VU WF WS YT',
);

/** The country in German; `name` is CLDR's. */
export function germanForms(code: string, name: string): CountryForms {
  const [listed, listedIn, listedOf] = TABLE.get(code) ?? [];
  if (listed !== undefined && listedIn !== undefined && listedOf !== undefined)
    return { name: listed, in: listedIn, of: listedOf };
  return { name, in: `${ON.has(code) ? 'auf' : 'in'} ${name}`, of: `von ${name}` };
}
