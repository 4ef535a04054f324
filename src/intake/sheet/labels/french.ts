import { RUN, UP_TO_COLON, WEEKDAY } from './label.ts';
import type { Label } from './label.ts';

export const FRENCH: readonly Label[] = [
  { part: 'title', pattern: "titre(?: de l'action urgente)?" },
  { part: 'heading', pattern: 'action urgente|(?:lettre|appel|action|cas) du mois' },
  { part: 'summary', pattern: 'resume|les faits' },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:veuillez |merci d')?(?:envoye[zr]|adresse[zr]|ecri(?:ve[zr]|re))(?: vos| les| des| un)? ?(?:appels?|lettres|messages|courriels)?${RUN}{0,120}?\\b(?:a|aux?)(?: ?:|(?= ?\\n)| destinataires? suivants? ?:|x? (?:personnes|autorites) suivantes? ?:)`,
  },
  {
    part: 'contacts',
    pattern:
      'appels a|coordonnees(?: d(?:u|es) destinataires?)?|adresses|destinataires?|a qui ecrire',
  },
  {
    part: 'letter',
    as: 'sentence',
    pattern: `(?:passez a l'action ?[:.-]? |agissez ?[:.-]? )?(?:veuillez )?(?:envoyez|ecrivez|redigez|envoyer) ${RUN}{0,120}?(?:modele de lettre|lettre[- ]type|propres mots|lettre modele|modele ci-(?:dessous|apres))[^:•.\\n]{0,120}(?:[:.](?= |\\n|$)|(?=\\n))(?: ci-(?:dessous|apres))?`,
  },
  {
    part: 'letter',
    pattern: 'modele de lettre|lettre[- ]type|lettre modele|proposition de lettre',
  },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `(?:veuillez|merci d'|merci de) ?(?:ecrire|envoyer|faire parvenir|agir)${UP_TO_COLON}`,
  },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `(?:dans (?:les|vos) appels|ecrivez (?:immediatement|sans delai|sans attendre)|envoyez (?:des |immediatement))${UP_TO_COLON}`,
  },
  {
    part: 'demands',
    pattern:
      "actions? (?:recommandees?|requises?|demandees?)|passez a l'action|agissez|que faire|ce que vous pouvez faire|demandes",
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      "(?:et |veuillez |merci d'|avec )*(?:egalement )?(?:envoye[rz]|adresse[rz])?(?: egalement| aussi)? ?(?:des? |une )?copies?(?: de [^:•.\\n]{3,40})?(?: egalement)? (?:aux?|a)(?=\\W)",
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      "(?:priere d'|veuillez |merci d')?(?:ecrire|ecrivez) (?:egalement |aussi )?(?:a l[ea'] ?|aux? )(?:ambassades?|representa\\p{L}+ diplomatiques?|missions? diplomatiques?)",
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern: 'ainsi qu.aux? (?:representants? diplomatiques?|ambassad)',
  },
  { part: 'copies', pattern: 'copies?(?: a (?:adresser|envoyer))?(?: aux?| a)?|cc|c\\.c\\.' },
  { part: 'after', as: 'sentence', pattern: "priere d'intervenir immediatement" },
  {
    part: 'after',
    as: 'sentence',
    pattern: 'vous (?:ecrivez|souhaitez ecrire) apres (?:le|cette) [^?.\\n]{2,30}[?,]',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      "(?:veuillez |merci de )?(?:verifie[rz]|consulte[rz]|vous renseigner|renseignez-vous)(?: aupres d[e'u]| avec)? ?(?:votre |l[ea'] ?|la )?[^.]{0,40}(?:section|secretariat|amnesty|bureau)",
  },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      '(?:au-dela de|passe|apres) (?:cette date|le \\d{1,2} \\p{L}{3,9}(?: \\d{4})?)[^.]{0,30}(?:verifiez|consultez|renseignez)',
  },
  {
    part: 'background',
    pattern:
      "(?:informations?|complements? d'informations?|renseignements)(?: complementaires?| generales?| supplementaires?| de contexte)?|contexte|arriere-plan",
  },
  {
    part: 'languages',
    as: 'sentence',
    pattern:
      'langue(?:s|\\(s\\))?(?: a utiliser| preferees?| de preference| privilegiees?| a privilegier)(?: (?:pour|de)[^:\\n]{0,50})?(?=\\W)|vous pouvez ecrire en',
  },
  {
    part: 'deadline',
    as: 'sentence',
    pattern: `(?:et )?(?:veuillez |merci d')?(?:agi(?:r|ssez)|ecri(?:re|vez)|envoye[rz] vos appels)(?: des que possible| dans les plus brefs delais| le plus vite possible| sans tarder)?,?(?: et)?(?: avant le| jusqu'au| d'ici au| au plus tard le)(?= ?:? ?${WEEKDAY}?\\d)`,
  },
  {
    part: 'deadline',
    pattern: "date (?:limite|d'expiration|butoir)(?: d'envoi)?(?: des appels)?|delai",
  },
  {
    part: 'names',
    as: 'sentence',
    pattern:
      '(?:prenoms?,? ?(?:et )?)?noms?(?:,? (?:et )?(?:prenoms?|pronoms?|genre)[^:\\n]{0,40})? ?:',
  },
  {
    part: 'gender',
    as: 'sentence',
    pattern: '(?:genre|sexe)(?: [hfm]\\/[hfm])? ?:|[hf]\\/[hf] ?:',
  },
  {
    part: 'office',
    as: 'sentence',
    pattern: 'liens? vers l.au precedente|faites-nous savoir|cliquez ici',
  },
  { part: 'office', as: 'sentence', pattern: '(?:une|des) questions? ?\\?' },
  {
    part: 'office',
    pattern:
      'signataires|organisations signataires|contacts? presse|(?:articles?|actions?|contenus?) (?:lies|liees|associes)|a lire aussi|sur le meme sujet|qui sommes-nous|mentions legales|politique de confidentialite|suivez-nous|partager',
  },
  { part: 'title', as: 'heading', pattern: 'titre' },
  { part: 'copies', as: 'heading', pattern: 'copies?' },
  {
    part: 'deadline',
    as: 'heading',
    pattern:
      'quand|date (?:limite|butoir)|jusqu.?a quand|(?:a )?envoyer avant|a envoyer|(?:ecri|envoy|agi)\\p{L}+ (?:avant|d.ici)|delai|echeance',
  },
  { part: 'languages', as: 'heading', pattern: 'langues?' },
  {
    part: 'letter',
    as: 'heading',
    pattern:
      '(?:modele|proposition|exemple|texte) (?:de |d.)?(?:la )?(?:lettre|message|courrier)|(?:la |votre )?lettre',
  },
  {
    part: 'background',
    as: 'heading',
    pattern:
      '(?:pour )?mieux comprendre|pour votre information(?: \\([^)]*\\))?|pour comprendre|en savoir plus|savoir plus|contexte|complements?|arriere.plan|(?:informations?|renseignements) (?:complementaires?|supplementaires?)',
  },
  {
    part: 'contacts',
    as: 'heading',
    pattern:
      'a qui(?: \\p{L}+)*|ecri(?:re|vez|s|vons) (?:\\p{L}+ )?(?:a|au|aux)|adresse[rz]?(?: \\p{L}+){0,3} (?:a|au|aux)|adresses?|destinataires?|coordonnees|ou ecrire|envoy\\p{L}+ (?:\\p{L}+ ){0,3}(?:a|au|aux)',
  },
  {
    part: 'demands',
    as: 'heading',
    pattern:
      'nous (?:demandons|appelons|exigeons|voulons)(?: \\p{L}+){0,6}|(?:ce que|que|quoi)(?: \\p{L}+){0,3} (?:faire|demand\\p{L}+|pouvez|ecrire)(?: \\p{L}+){0,2}|demandez(?: \\p{L}+){0,5}|demandes?|agir|agissez|comment (?:agir|aider)|revendications?',
  },
  { part: 'names', as: 'heading', pattern: 'personnes?(?: \\p{L}+){0,2}|noms?' },
  {
    part: 'summary',
    as: 'heading',
    pattern:
      '(?:les )?faits|(?:le )?cas|(?:l.)?histoire|(?:la )?situation|resume(?: des faits| du cas)?|que se passe.t.il|que s.est.il passe',
  },
];
