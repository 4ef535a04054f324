import { ADDRESS_RUN, RUN, UP_TO_COLON, WEEKDAY } from './label.ts';
import type { Label } from './label.ts';

const OFFICIALS =
  '(?:two |three |four |these |the |following |above |below |government )*officials?';

export const ENGLISH: readonly Label[] = [
  { part: 'title', pattern: '(?:urgent action|ua) title' },
  {
    part: 'heading',
    pattern: 'urgent action(?: network)?|(?:letter|appeal|case|action|urgent action) of the month',
  },
  {
    part: 'background',
    as: 'sentence',
    pattern:
      '(?:some |the )?background[^:.\\n]{0,40}(?:not for|do not quote|for your own)[^:.\\n]{0,40} ?:',
  },
  {
    part: 'summary',
    pattern: '(?:urgent action |case )?summary|case details|(?:what (?:has )?happened)',
  },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:please )?(?:send|address|direct|write)(?: your| all)? (?:appeals|letters|messages|faxes|e-?mails)?${ADDRESS_RUN}{0,140}?\\bto(?: ?:|(?= ?\\n)| the following[^:\\n]{0,40}:)`,
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
    pattern: `(?:please )?(?:write|send|e-?mail|fax|appeal|address|phone|call)\\b${RUN}{0,160}?\\b(?:urging|asking|calling (?:on|for)|requesting|demanding|to (?:ask|urge|call on|request|demand))\\b${UP_TO_COLON}`,
  },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `in your (?:appeals?|letters?|messages?)${UP_TO_COLON}`,
  },
  {
    part: 'demands',
    pattern:
      'recommended actions?|actions? (?:recommended|requested|required)|(?:suggested|requested|required) actions?|further recommended actions?|take action(?: now)?|what you can do|how you can help|requests?|what to (?:write|ask for)',
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      '(?:and |please |also )*(?:send |with |and )?(?:a )?cop(?:y|ies)(?:, (?:if|where) [^,:.]{3,20},)?(?: of your (?:appeals?|letters?|messages?))?(?: also)? to',
  },
  { part: 'copies', as: 'sentence', pattern: 'and to diplomatic representatives' },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      '(?:it is (?:also )?recommended that you |please )?(?:also )?(?:copy|cc|send a copy of) (?:your )?(?:letters?|appeals?|messages?|e-?mails?)? ?to(?=[ :])',
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      '(?:please )?(?:also )?(?:write|send (?:your )?(?:letters?|appeals?))(?: also)? to (?:the )?(?:embass(?:y|ies)|diplomatic (?:missions?|representa\\p{L}+))',
  },
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
      '(?:please )?(?:contact|check with|ask) (?:this|our|your|the) (?:\\p{L}+ )?(?:office|section|secretariat|network|campaign|team)[^.]{0,30} if (?:you (?:wish|want|are) (?:to )?)?(?:send|writ)\\p{L}*',
  },
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
    pattern: `(?:and )?(?:please )?(?:take action|act|send (?:your )?appeals|write)(?: as soon as possible| immediately| at once)?(?: and)?(?: until| before| by| no later than)(?= ?:? ?\\n? ?(?:the )?${WEEKDAY}?(?:\\d|[a-z]{3,9}\\.? \\d))`,
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
      'names?(?: of (?:the )?(?:person|people|individuals?|persons?|those)[^:\\n]{0,30})?(?: and (?:preferred )?pronouns?| and gender)?(?: of (?:the )?(?:person|people|individuals?|persons?|those)[^:\\n]{0,30})? ?:',
  },
  {
    part: 'names',
    pattern:
      'names? and (?:gender|(?:preferred )?pronouns?)(?: of (?:the )?(?:person|people|persons|individuals?)[^:\\n]{0,30})?',
  },
  { part: 'gender', as: 'sentence', pattern: '(?:gender|sex) ?:|m\\/f ?:' },
  { part: 'gender', as: 'anywhere', pattern: '(?:gender|sex) (?:m\\/f|f\\/m) ?:' },
  {
    part: 'office',
    as: 'sentence',
    pattern: 'links? to previous ua|(?:\\d[.)] )?let us know|click here',
  },
  { part: 'office', as: 'sentence', pattern: 'this is the \\w+ update of' },
  {
    part: 'office',
    as: 'sentence',
    pattern:
      '(?:for further information,? )(?:please )?contact|(?:kindly|please) inform us of any|did you write\\?|(?:please )?(?:tell us|let us know)',
  },
  {
    part: 'office',
    pattern:
      'related (?:cases|actions|articles|stories|content|posts)|see also|signatories|signed by|(?:for )?media (?:contacts?|enquiries|inquiries)|press contacts?|share this(?: page)?|topics|tags|related|more like this|you may also like|read (?:more|next)|about us|contact us|privacy(?: policy| notice)?|terms (?:of use|and conditions)|follow us|subscribe',
  },
  { part: 'office', as: 'sentence', pattern: '(?:any )?(?:more )?questions\\?' },
  { part: 'office', pattern: 'issues?|about amnesty(?: international)?' },
  {
    part: 'deadline',
    as: 'heading',
    pattern:
      'when|by which date|deadline|time limit|(?:un)?til when|by when|how long|last (?:day|date)|closing date|expir\\p{L}+|valid until|(?:write|act|send|reply|post|respond|answer|mail)(?: [a-z]+){0,4} (?:before|by|until|no later than)|best before',
  },
  { part: 'languages', as: 'heading', pattern: 'languages?' },
  {
    part: 'letter',
    as: 'heading',
    pattern:
      '(?:sample|model|suggested|draft|template|example|your|the|short) (?:letter|text|message|appeal|e-?mail)(?: text)?|letter|letter text',
  },
  {
    part: 'background',
    as: 'heading',
    pattern:
      'background|(?:more|further|additional|other) (?:about|on|information|info|details|facts)|find out more|read more|context|wider picture|why it matters',
  },
  {
    part: 'contacts',
    as: 'heading',
    pattern:
      '(?:write|send|address|mail|post|direct|submit|deliver)(?: [a-z]+){0,4} to|who(?:m)? (?:to|can|should|receives)(?: [a-z]+){0,5}|where to (?:write|send|post)|where (?:your|the) letters? (?:go|goes)|(?:postal |mailing )?addresse?s?|addressees?|contact(?:s| details| information| data)?|recipients?|targets?|how to reach|appeals? to|officials?',
  },
  {
    part: 'demands',
    as: 'heading',
    pattern:
      '(?:what|which|things?|points)(?: [a-z]+){0,6} (?:ask|demand|say|write|do|request|call)(?: for)?|(?:we|i) (?:are )?(?:ask|call|demand|urg|request)(?:ing)?(?: [a-z]+){0,6}|(?:how|ways?)(?: [a-z]+){0,3} (?:to )?help|take action|act(?:ion)? now|get involved|your (?:voice|action|message|points|task)|our (?:demands?|requests?|asks?|call)|ask(?:s|ing)?(?: [a-z]+){0,5}|please(?! pray)(?: [a-z]+){0,4}|demands?|requests?|calls?(?: [a-z]+){0,4}|petition',
  },
  { part: 'names', as: 'heading', pattern: 'who|names?|persons?|people|persons? at risk' },
  {
    part: 'summary',
    as: 'heading',
    pattern:
      '(?:the )?(?:case|story|facts|situation|summary)(?: in (?:brief|short)| so far)?|(?:about|the story of)(?: \\p{L}+){1,4}|what (?:has )?happened|what.?s (?:happening|going on)|what is (?:happening|going on|it about)|in (?:brief|short)',
  },
  { part: 'title', as: 'heading', pattern: 'title' },
  { part: 'copies', as: 'heading', pattern: 'cop(?:y|ies)' },
];
