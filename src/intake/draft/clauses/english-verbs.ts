/**
 * What authorities are asked to do: verbs by which a bare imperative, or a second one, is known.
 */
export const VERBS =
  'release|drop|ensure|investigate|end|stop|lift|protect|guarantee|provide|disclose|repeal|quash|commute|halt|allow|grant|make|take|bring|carry|conduct|establish|order|give|return|reveal|respect|cease|refrain|immediately|abolish|amend|transfer|withdraw|free|inform|initiate|open|put|restore|suspend|cancel|annul|overturn|review|publish|implement|adopt|do|use|let|find|undertake|facilitate|promptly|launch|reverse|remove|reinstate|clarify|condemn|uphold|hold|obey|prevent|intervene|close|secure|see';

/** Further verbs with which only the bare imperative begins: in the middle they are nouns, too. */
export const FIRST_VERBS =
  'search|treat|spare|reconsider|relocate|evacuate|compensate|support|keep|account|acknowledge|answer|apologi[sz]e|assist|assure|authori[sz]e|avoid|begin|comply|confirm|consider|consult|continue|cooperate|correct|create|declare|defend|deliver|denounce|desist|discontinue|dismiss|enable|enforce|enact|engage|explain|expedite|follow|fulfil|get|have|help|honou?r|identify|improve|introduce|issue|maintain|monitor|move|offer|pay|permit|place|prosecute|pursue|ratify|recogni[sz]e|rebuild|refuse|register|rehabilitate|reject|remedy|reopen|resolve|resume|revoke|send|set|shield|show|speed|start|strengthen|tell|terminate|trace|try|unblock|visit|work';

/** "send X back" -> "sending X back" */
export function gerundPhrase(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [gerund(verb), ...rest].join(' ');
}

const DOUBLED =
  /^(?:[^aeiou]+[aeiou][^aeiouwxy]|permit|refer|submit|commit|admit|compel|expel|deter|defer)$/u;

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.length > 2 && /[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
