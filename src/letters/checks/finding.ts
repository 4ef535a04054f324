/** The rules of a good appeal letter, by their numbers in the project's table of letter rules. */
export type Rule =
  | 'Q1'
  | 'Q2'
  | 'Q3'
  | 'Q4'
  | 'Q5'
  | 'Q6'
  | 'Q7'
  | 'Q8'
  | 'Q9'
  | 'Q10'
  | 'Q11'
  | 'Q12'
  | 'Q13'
  | 'Q14'
  | 'Q15'
  | 'Q16'
  | 'Q17'
  | 'Q18'
  | 'Q19'
  | 'Q20'
  | 'Q21'
  | 'Q22'
  | 'Q23'
  | 'Q24'
  | 'Q25'
  | 'Q26'
  | 'Q27';

/**
 * The part of a letter that a finding is about. `ownLine`: the writer's words; they are told, not
 * blocked.
 */
export type Place =
  | 'page'
  | 'letterhead'
  | 'address'
  | 'salutation'
  | 'body'
  | 'ownLine'
  | 'close'
  | 'signature'
  | 'subject'
  | `paragraph ${number}`;

/** One rule that a letter breaks. */
export interface Finding {
  readonly rule: Rule;
  readonly where: Place;
  /** What is wrong, for a translator or coordinator, in English. */
  readonly message: string;
}
