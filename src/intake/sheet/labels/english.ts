import { RUN, UP_TO_COLON } from './label.ts';
import type { Label } from './label.ts';

const OFFICIALS =
  '(?:two |three |four |these |the |following |above |below |government )*officials?';

export const ENGLISH: readonly Label[] = [
  { part: 'title', pattern: '(?:urgent action|ua) title' },
  { part: 'heading', pattern: 'urgent action(?: network)?' },
  { part: 'summary', pattern: '(?:case )?summary|(?:what (?:has )?happened)' },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:please )?(?:send|address|direct|write)(?: your| all)? (?:appeals|letters|messages|faxes|e-?mails)?${RUN}{0,140}?\\bto(?: ?:|(?= ?\\n)| the following[^:\\n]{0,40}:)`,
  },
  {
    part: 'contacts',
    pattern:
      "(?:please )?(?:send )?(?:your )?appeals?(?: letters)? to|(?:target'?s?'? )?contact (?:information|details)|who to (?:write|contact)|addresses|addressees?|targets?|where to (?:write|send)[^:\\n]{0,40}",
  },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:please )?contact ${OFFICIALS}${UP_TO_COLON}`,
  },
  {
    part: 'letter',
    as: 'sentence',
    pattern: `(?:take action ?[:.-]? )?(?:please )?(?:write|send) (?:an? |your )?(?:appeal|letter|e-?mail|message)(?!s? to arrive)${RUN}{0,120}?(?:model|sample|own words)[^:•.\\n]{0,140}(?:[:.](?= |\\n|$)|(?=\\n))(?: below(?=\\n))?(?: you can also (?:e-?mail|fax|call|tweet)[^.]{0,60}\\.)?`,
  },
  {
    part: 'letter',
    pattern: '(?:sample|model|suggested|template) (?:letter|message|appeal|text|e-?mail)',
  },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `(?:please )?(?:write|send|e-?mail|fax|call) (?:immediately|urgently|telegrams?|faxes|appeals|airmail|letters|e-?mails?|a letter|an e-?mail|polite|courteous)${UP_TO_COLON}`,
  },
  { part: 'demands', as: 'sentence', pattern: `please write${UP_TO_COLON}` },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `in your (?:appeals?|letters?|messages?)${UP_TO_COLON}`,
  },
  {
    part: 'demands',
    pattern:
      'recommended actions?|actions? (?:recommended|requested)|further recommended actions?|take action(?: now)?|what you can do|how you can help|requests?|what to (?:write|ask for)',
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      '(?:and |please |also )*(?:send |with |and )?(?:a )?cop(?:y|ies)(?: of your (?:appeals?|letters?|messages?))?(?: also)? to',
  },
  { part: 'copies', as: 'sentence', pattern: 'and to diplomatic representatives' },
  { part: 'copies', pattern: 'cc|c\\.c\\.|copies' },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      '(?:after (?:that|this) date,? )?(?:please )?check with (?:your|the|an?) [^.]{0,60}(?:section|secretariat|amnesty|office|team)',
  },
  { part: 'after', as: 'sentence', pattern: 'please send appeals immediately' },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      'if you (?:want|wish|would like) to (?:send|write) [^.]{0,20}after (?:that|this|the above) (?:date|deadline),? (?:please )?(?:contact|check|ask)',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern: 'after \\d{1,2} \\p{L}{3,9}(?: \\d{4})?,? (?:please )?check with',
  },
  {
    part: 'background',
    pattern:
      '(?:additional|background|further background) information|background|further information',
  },
  {
    part: 'languages',
    as: 'sentence',
    pattern:
      'preferred languages?(?: (?:to address|for|of|to use|to write to))?(?: the)?(?: targets?| officials?)?(?=\\W)',
  },
  {
    part: 'deadline',
    as: 'sentence',
    pattern:
      '(?:and )?(?:please )?(?:take action|act|send (?:your )?appeals|write)(?: as soon as possible| immediately| at once)?(?: and)?(?: until| before| by| no later than)(?= ?:? ?\\n? ?(?:the )?(?:\\d|[a-z]{3,9}\\.? \\d))',
  },
  {
    part: 'deadline',
    pattern: '(?:appeal )?deadline(?: notice| for appeals| extended)?|appeals? deadline',
  },
  {
    part: 'deadline',
    as: 'sentence',
    pattern:
      '(?:please take action as soon as possible\\.? )?(?:this )?urgent action (?:expires|will expire|ends)',
  },
  {
    part: 'names',
    as: 'sentence',
    pattern:
      'names?(?: of (?:the )?(?:person|people|individuals?|persons?|those)[^:\\n]{0,30})?(?: and (?:preferred )?pronouns?| and gender)? ?:',
  },
  { part: 'names', pattern: 'names? and (?:gender|(?:preferred )?pronouns?)' },
  { part: 'gender', as: 'sentence', pattern: '(?:gender|sex) ?:|m\\/f ?:' },
  { part: 'gender', as: 'anywhere', pattern: '(?:gender|sex) (?:m\\/f|f\\/m) ?:' },
  {
    part: 'office',
    as: 'sentence',
    pattern: 'links? to previous ua|(?:\\d[.)] )?let us know|click here',
  },
  { part: 'office', as: 'sentence', pattern: 'this is the \\w+ update of' },
  { part: 'office', pattern: 'issues?|about amnesty(?: international)?' },
];
