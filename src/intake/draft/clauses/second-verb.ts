import type { Language } from '../../../urgent-action/language.ts';

/**
 * A second infinitive of a clause, behind the word that joins it to the first: in these languages
 * frames put a preposition before each ("de libérer … et de lever …"), or decline each («que libere
 * … y levante …»).
 */
const SECOND_VERB: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: new RegExp(
    `(?<= et )(?=(?:ne (?:pas|plus) )?(?:${[
      "(?:lui |leur |les? |la |l['’]|y |en |s['’]|se )?(?:\\p{Ll}+(?:mettre|prendre|rendre|duire|suivre|naître)|mettre|prendre|rendre|faire)",
      "(?:lui |leur |les? |la |l['’]|y |en |s['’]|se )?(?!(?:danger|dernier|premier|entier|particulier|atelier|dossier|quartier|papier|avenir|plaisir|pouvoir|soir|espoir|devoir|métier|foyer|loyer|courrier|étranger|régulier|policier|officier|prisonnier|ouvrier|hier|fer|mer|hiver|leader)(?!\\p{L}))\\p{Ll}{2,}(?:er|ir)",
    ].join('|')})(?!\\p{L}))`,
    'gu',
  ),
  es: /(?<= (?:y|e) )(?=(?:no )?(?!(?:mujer|lugar|hogar|militar|familiar|poder|deber|placer|taller|alquiler|auxiliar|titular|particular|popular|bienestar|malestar|celular|escolar|similar|cualquier|ayer)(?!\p{L}))\p{Ll}{2,}(?:[aei]r)(?:se|l[aeo]s?)?(?!\p{L}))/gu,
};

const PLACE = '{prep} ';

/** The clause with the place of a preposition before a second verb: "et {prep} lever". */
export function withSecondVerb(clause: string, language: Language): string {
  const second = SECOND_VERB[language];
  return second === undefined ? clause : clause.replace(second, PLACE);
}

/** The clause as people read it: nobody but a frame needs the place. */
export function withoutPlace(clause: string): string {
  return clause.replaceAll(PLACE, '');
}
