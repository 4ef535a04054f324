import type { Language } from '../../../urgent-action/language.ts';
import { foldText } from '../../sheet/layout/fold-text.ts';

/** What is nobody's business, by the beginnings of words; with `$` whole words. */
type Private = Readonly<Record<Language, string>>;

const ILLNESS: Private = {
  en: 'alzheimer|dementia|parkinson|hiv|aids|cancer|tubercul|hepatit|malaria|leprosy|infection|tumou?r|diabet|epilep|asthma|depress|psychiatr|psycholog|suicid|surgery|illness|disease|sick|hospitali[sz]|medicat|blood|heart|kidney|liver|pressure|disab|wheelchair|addict|alcohol|drug|trauma|anxiety|breakdown|insulin|antiretrovir|antidepress|anaemi|anemi|stroke$|arthrit|lupus|chemother|diagnos|therapist|schizophren|ptsd$|bipolar|autis|dialys|ulcer|hernia|migrain|covid|fever|unwell|frail|tablets?$|painkill|pills?$|prescri|allerg|pneumon|deaf|blind|eyesight',
  es: 'alzheimer|demencia|parkinson|vih|sida|cancer|tubercul|hepatit|malaria|lepra|infecci|tumor|diabet|epilep|asma|depresi|psiquiat|psicolog|suicid|operaci|operad|enferm|hospitaliz|ingresad|tratamient|medicac|sangre|corazon|rinon|higado|hipertens|discapac|ruedas|adict|alcohol|drog|trauma|ansiedad|insulin|antirretrovir|antidepres|anemia|artrit|derrame|lupus|quimioter|diagnostic|esquizofren|bipolar|autis|dialisis|ulcera|hernia|migran|fiebre|covid|pastilla|analges|receta|alerg|neumon|sord[oa]s?$|cieg[oa]s?$',
  fr: 'alzheimer|demence|parkinson|vih|sida|cancer|tubercul|hepatit|paludisme|lepre|infection|tumeur|diabet|epilep|asthm|depressi|psychiatr|psycholog|suicid|operation|operee?s?$|malad|hospitalis|soignee?s?$|medicament|sang$|cardiaque|rein$|reins$|foie$|hypertens|handicap|roulant|alcool|drogue|toxicoman|traumatis|anxiet|insulin|antiretrovir|antidepress|anemi|arthrit|avc$|lupus|chimiother|diagnosti|schizophren|bipolaire|autis|dialys|ulcere|hernie|migrain|fievre|covid|comprime|antidouleur|allerg|pneumon|sourde?s?$|aveugle',
  de: 'alzheimer|demen[zt]|parkinson|hiv|aids|krebs|tuberkul|hepatit|malaria|lepra|infekt|tumor|diabet|epilep|asthma|depressi|psychiatr|psycholog|suizid|selbstmord|operation|operiert|krank|medikament|blut|herz(?:k|i|f|o)|niere|leber|behinder|rollstuhl|sucht$|suchtig|alkohol|droge|trauma|angstzust|insulin|pflegebedurft|antiretrovir|antidepress|anamie|arthrit|schlaganfall|lupus|chemother|diagnos|schizophren|bipolar|autis|dialys|geschwur|leistenbruch|migran|fieber|covid|tablette|schmerzmittel|allerg|lungenentzund|gehorlos|taub(?:e[nr]?)?$|blind',
  ru: 'альцгеймер|деменци|паркинсон|туберкул|гепатит|маляри|вич$|спид|рак$|рака$|раком$|онколог|опухол|диабет|эпилепс|астм|депресс|психиатр|психолог|суицид|самоубийств|операци|болезн|болен|больн|заболев|лечен|лечил|лечит|лекарств|кров|сердц|сердеч|почк|почек|печен|инвалид|коляск|алкогол|наркот|травм|тревожн|инсулин|давлени|гипертон',
  az: 'alzheymer|demensiya|parkinson|qicqs|xərçəng|vərəm|hepatit|malyariya|şiş$|diabet|epilepsi|astma|depressiya|psixiatr|psixoloq|intihar|əməliyyat|xəstə|dərman|qan$|qan təzyiq|ürəy|böyrə|qaraciyər|əlil|alkoqol|narkot|travma|insulin|təzyiq',
};

const BODY: Private = {
  en: 'rape|raped|naked|nude|intimate|breast|genital|virgin|menstru|miscarr|pregnan|abort|sexual|sex$|body|scar$|scars$|strip|childbirth|birth$|midwi|gynaec|hysterect|contracepti',
  es: 'violac|violad|desnud|intim|pecho|genital|virgen|menstru|embaraz|abort|sexual|sexo|cuerpo|cicatri|encinta|parto$|parir|lactan|anticoncep|ginecolog',
  fr: 'violee?s?$|viol$|viols$|nue?s?$|intim|sein$|seins$|genita|vierge|menstru|enceinte|grossesse|avort|fausse couche|sexuel|sexe|corps|cicatri|accouch|allait|contracepti|gynecolog',
  de: 'vergewaltig|nackt|intim|brust|genital|jungfr|menstru|schwanger|abtreib|fehlgeburt|sexuel|sexual|korper|narbe|entbunden|entbindung|geburt$|stillt|stillen|verhutung|gynakolog',
  ru: 'изнасилов|голо[йм]|обнаж|раздет|интимн|груд[ьи]|генитал|девствен|менстру|беремен|аборт|выкидыш|сексуал|секс|тел[оае]$|шрам',
  az: 'zorlan|çılpaq|intim|döş$|bəkar|hamilə|abort|cinsi|seks|bədən|çapıq',
};

const FAMILY: Private = {
  en: 'husband|wife|spouse|fiance|boyfriend|girlfriend|lover|affair|divorc|separat|adulter|mistress|marri|wedding|engaged|mother|father|parents?$|brother|sister|sibling|uncle|aunt|cousin|grand|nephew|niece|in-law|widow|orphan|dowry|inherit',
  es: 'marido|espos[oa]|conyuge|novi[oa]s?$|amante|aventura|divorci|separad|adulter|casad|casar|matrimoni|boda|madre|padre|padres|herman[oa]|ti[oa]s?$|prim[oa]s?$|abuel|sobrin|suegr|cunad|viud|huerfan|herencia',
  fr: 'mari$|maris$|epou[xs]|conjoint|fiance|amante?s?$|liaison|divorc|separe|adulter|maitresse|mariee?s?$|mariage|mere$|pere$|parents?$|frere|soeur|oncle|tante|cousin|grand-|neveu|niece|beau-|belle-|veuf|veuve|orphelin|heritage',
  de: 'ehemann|ehefrau|ehepaar|ehe$|gatte|gattin|verlobt|geliebte|affare|scheid|geschied|getrennt|ehebruch|verheirat|heirat|hochzeit|mutter|vater|eltern|bruder|bruder|schwester|geschwister|onkel|tante|cousin|gross|neffe|nichte|schwieger|schwager|witwe|waise|sorgerecht|erbe$|erbschaft',
  ru: 'муж$|мужа$|мужем$|мужу$|жен[аоыуе]$|женой$|супруг|жених|невест|любовни|роман$|развод|развел|расстал|измен[аы]$|замуж|женат|свадьб|брак[аеу]?$|мать$|матер|отец|отца|отцу|отцом|родител|брат$|брата$|брату$|братом$|братья|сестр|дяд|тёт|тет[яки]|двоюродн|бабушк|дедушк|племянни|свекр|тёщ|тещ|тест[ья]|вдов|сирот|опек|наследств',
  az: 'əri$|ərinin|ərin|arvad|həyat yoldaş|yoldaşı|nişanlı|sevgili|boşan|ayrıl|xəyanət|evli|evlən|toy$|ana$|anası|ata$|atası|valideyn|qardaş|bacı|əmisi|dayı|xala|bibi|nənə|baba|qayın|dul$|yetim|miras',
};

const CHILDREN: Private = {
  en: 'child|baby|babies|infant|toddler|daughter|sons?$|newborn|twins?$|kindergarten|nursery|school|pupil|adopt|unborn|stepchild|teenage',
  es: 'hij[oa]|nin[oa]s?$|bebe|recien nacid|mellizo|gemel|guarderia|colegio|escuela|adopt|adolescent|menor(?:es)?$',
  fr: 'enfant|bebe|nourrisson|fille$|filles$|fils$|nouveau-ne|jumea|jumell|creche|ecole|adopt|adolescent|mineure?s?$',
  de: 'kind|baby|saugling|tochter|sohn|sohne|neugeboren|zwilling|kita|krippe|schule|adopt|jugendlich|minderjahr|enkel',
  ru: 'ребён|ребен|дет[ией]|детьми$|младен|дочь|дочер|дочк|сын$|сына$|сыну$|сыном$|сыновь|новорожд|близнец|детсад|детский|школ|усынов|подрост|несовершеннолетн|внук|внуч',
  az: 'uşaq|körpə|qızı$|qızının|oğlu$|oğlunun|övlad|əkiz|bağça|məktəb|övladlığ|yeniyetmə|nəvə',
};

const SEXUALITY: Private = {
  en: 'gay|lesbian|homosexual|bisexual|transgender|trans$|queer|lgbt|intersex|gender|closeted|outed|prostitut|same-sex|orientation',
  es: 'gay|lesbian|homosexual|bisexual|transexual|transgener|trans$|queer|lgbt|intersex|prostitu|travesti|armario|orientacion',
  fr: 'gay|lesbien|homosexuel|bisexuel|transgenre|transsexuel|trans$|queer|lgbt|intersex|prostitu|orientation',
  de: 'schwul|lesb|homosexuel|bisexuel|transgeschlecht|transsexuel|trans$|queer|lgbt|intersex|intergeschlecht|prostitu|outing|geoutet|orientierung',
  ru: 'гей$|гея$|геем$|геев$|лесби|гомосексуал|бисексуал|трансгендер|транссексуал|квир|лгбт|интерсекс|проститу|ориентаци',
  az: 'gey$|lesbi|homoseksual|biseksual|transgender|transseksual|kvir|lqbt|interseks|fahişə|oriyentasiya',
};

const BELIEF: Private = {
  en: 'convert|apostat|baptis|atheis|christian|muslim|jewish|baha|hindu|buddhis|sunni|shia|ahmadi|jehovah|protestant|catholic|orthodox|evangelic|yazidi|faith$|church|mosque|worship|pray|islam|coptic|zoroast|alevi|druze|quaker|ismaili|sufi|mormon|pentecost',
  es: 'convirti|convers|apostat|bautiz|bautis|ateo|atea|cristian|musulman|judi[oa]|baha|hindu|budis|suni|chii|ahmadi|testigos|protestant|catolic|ortodox|evangelic|yazidi|iglesia|mezquita|rezar|rezo|islam|copt[oa]|zoroast|alevi|drus[oa]|cuaquer|ismaeli|sufi|mormon|pentecost',
  fr: 'converti|conversion|apostat|baptis|bapteme|athee|chretien|musulman|juif|juive|baha|hindou|bouddh|sunnit|chiit|ahmadi|jehovah|protestant|catholi|orthodox|evangeli|yezidi|eglise|mosquee|priere|foi$|islam|copte|zoroast|alevi|druze|quaker|ismaeli|soufi|mormon|pentecot',
  de: 'konvert|ubergetreten|abtrunn|getauft|taufe|atheis|christ|muslim|judisch|jude$|judin|baha|hindu|buddhis|sunnit|schiit|ahmadi|jehova|protestant|katholi|orthodox|evangeli|jesid|glaubig|kirche|moschee|gebet|beten|islam|kopt|zoroast|alevi|druse|quaker|ismaili|sufi|mormon|pfingst',
  ru: 'вероотступ|крещ|крестил|атеис|христиан|мусульман|еврей|иуде|бахаи|бахаист|индуис|буддис|суннит|шиит|ахмади|иегов|протестант|католи|православ|евангел|язид|верующ|церк|мечет|молит|молил|обратил[аи]?с',
  az: 'dinini|dindən|xaç suyu|ateist|xristian|müsəlman|yəhudi|bəhai|hindu|buddist|sünni|şiə|əhmədi|yehova|protestant|katolik|pravoslav|yezidi|kilsə|məscid|namaz|ibadət',
};

const WHEREABOUTS: Private = {
  en: 'apartment|flat$|room$|street|neighbo|landlord|lodging|hiding|hidden|hideout|shelter|whereabouts|exile|telephone|phone|mobile|e-mail|passport|lives$|lived|staying|moved',
  es: 'direccion|apartament|piso$|habitacion|calle|vecin|caser[oa]|escondid|esconde|ocult|refugio|refugia|paradero|exili|telefono|movil$|correo|pasaporte|vive$|viven$|vivia|aloja|mudad|mudo$|mudar',
  fr: 'appartement|chambre|rue$|quartier|voisin|proprietaire|cache|cachee?s?$|refuge|refugie|exil|telephon|portable|courriel|passeport|habit|vit$|vivai|loge$|heberg|demenag',
  de: 'anschrift|wohnt|wohnort|zimmer|strasse|nachbar|vermieter|versteck|unterschlupf|untergetaucht|zuflucht|aufenthaltsort|exil|telefon|handy|e-mail|reisepass|lebt$|umgezog|unterkunft',
  ru: 'адрес|квартир|комнат|улиц|сосед|хозяин|скрыва|прячет|прятал|приют|местонахожд|местопребыв|эмигр|изгнани|телефон|мобильн|почтов|паспорт|живёт|живет|живут|прожива|переехал|переезд',
  az: 'ünvan|otaq|küçə|qonşu|ev sahib|gizlən|gizli|olduğu yer|mühacir|sürgün|telefon|mobil|poçt|pasport|yaşayır|yaşayan|köçüb|köçdü',
};

const SHAME: Private = {
  en: 'blackmail|shame|asham|humiliat|insult|traitor|spy$|spies$|whore|infidel|anonymous|secretly|camera|pictures?$|photos?$|video|recording|bedroom|debt|bankrupt|rumou?r|gossip|criminal record|convicted',
  es: 'chantaj|verguenz|vergonz|humill|insult|traidor|espia|puta|infiel|anonim|secret|camara|fotos?$|fotografi|video|grabac|dormitorio|deuda|quiebra|rumor|antecedentes',
  fr: 'chantage|honte|honteu|humili|insult|traitr|espion|putain|infidele|anonym|secret|camera|photos?$|video|enregistr|dette|faillite|rumeur|casier',
  de: 'erpress|scham|schande|gedemutigt|demutig|beschimpf|beleidig|verrater|spion|hure|unglaubig|anonym|heimlich|kamera|fotos?$|video|aufnahme|schlafzimmer|schulden|insolven|gerucht|vorstrafe|vorbestraft',
  ru: 'шантаж|стыд|позор|унижен|унизи|оскорб|предател|шпион|шлюх|невер[но]|анонимн|тайно|тайком|камер[аыуе]$|снимк|фото|видео|запис|спальн|долг[иао]?$|банкрот|слух|сплетн|судимост',
  az: 'şantaj|ayıb|utan|təhqir|satqın|xain|casus|fahişə|kafir|anonim|gizlicə|kamera|şəkil|foto|video|yazı$|yataq|borc|müflis|şayiə|məhkumluq',
};

const TABLES = [ILLNESS, BODY, FAMILY, CHILDREN, SEXUALITY, BELIEF, WHEREABOUTS, SHAME];

/** A pattern of all of them in a language, for one word in small letters without accents. */
export function privateWords(language: Language): RegExp {
  return new RegExp(`^(?:${foldText(TABLES.map((table) => table[language]).join('|'))})`, 'u');
}
