import { lastDay } from '../../urgent-action/deadline.ts';
import type { Finding } from './finding.ts';
import { addressBlock, signatureBlock } from '../layout.ts';
import { findTerms } from '../languages/rules.ts';
import { occurrences } from './checked-letter.ts';
import type { Check } from './checked-letter.ts';

/** Q1: the address block, and right after it the sheet's salutation for this recipient. */
export const salutation: Check = ({ letter, layout, recipientText, rules }) => {
  const address = addressBlock(letter.recipient, recipientText, letter.tone, rules);
  return [
    ...(layout.address === address
      ? []
      : [
          {
            rule: 'Q1',
            where: 'address',
            message: `the address block is not "${address}"`,
          } as const,
        ]),
    ...(layout.salutation === recipientText.salutation
      ? []
      : [
          {
            rule: 'Q1',
            where: 'salutation',
            message: `the salutation is not "${recipientText.salutation}"`,
          } as const,
        ]),
  ];
};

/** Q9: the writer's own line once and as typed. */
export const ownLineAsTyped: Check = ({ layout, ownLine }) => {
  const page = layout.paragraphs.join('\n');
  if (ownLine === '' || occurrences(page, ownLine) > 0) return [];
  return [{ rule: 'Q9', where: 'ownLine', message: 'the own line is not in the letter as typed' }];
};

function lacks(what: string): Finding {
  return { rule: 'Q13', where: 'body', message: `the letter does not end with ${what}` };
}

/** Q13: thanks and a request for an answer at the end, then a formal close. */
export const ending: Check = ({ rules, layout, letter }) => {
  const last = letter.passages.findLast(({ move }) => move !== 'close');
  const text = last?.move === 'thanks' ? last.text : '';
  return [
    ...(findTerms(text, rules.thanks).length === 0 ? [lacks('thanks')] : []),
    ...(findTerms(text, rules.answer).length === 0 ? [lacks('a request for an answer')] : []),
    ...(rules.close.test(layout.close)
      ? []
      : [
          {
            rule: 'Q13',
            where: 'close',
            message: `"${layout.close}" is no formal close of ${rules.language}`,
          } as const,
        ]),
  ];
};

/** Q14: signed with the name as typed, and no handle anywhere. */
export const signature: Check = ({ letter, layout }) => [
  ...(layout.signature === signatureBlock(letter.writer)
    ? []
    : [
        {
          rule: 'Q14',
          where: 'signature',
          message: 'the signature is not the name as typed',
        } as const,
      ]),
  ...(/(?:^|\s)@\w/u.test(letter.text)
    ? [{ rule: 'Q14', where: 'page', message: 'a handle stands in the letter' } as const]
    : []),
];

/**
 * Q15: place and day in the form of the language, on a day on which letters may still be written.
 */
export const dated: Check = ({ letter, action, rules, layout }) => {
  const { place, today } = letter.writer;
  const letterhead = rules.letterhead(place, rules.formatDate(today));
  const late = action.kind === 'stop' || letter.writer.today > lastDay(action.deadline);
  return [
    ...(layout.letterhead === letterhead
      ? []
      : [
          {
            rule: 'Q15',
            where: 'letterhead',
            message: `place and day are not "${letterhead}"`,
          } as const,
        ]),
    ...(late
      ? [
          {
            rule: 'Q15',
            where: 'letterhead',
            message: 'the letter is written after the last day',
          } as const,
        ]
      : []),
  ];
};

const CONTACT = /[\w.]+@[\w-]+\.\w|\+\d[\d ()/-]{6,}/u;

/** Q16: to a recipient of the urgent action, and to nowhere else. */
export const addressee: Check = ({ letter, action, ours }) => [
  ...(action.recipients.some(
    ({ id, name }) => id === letter.recipient.id && name === letter.recipient.name,
  )
    ? []
    : [
        {
          rule: 'Q16',
          where: 'address',
          message: 'the recipient is none of the urgent action',
        } as const,
      ]),
  ...ours
    .filter(({ text }) => /[@+]/u.test(text) && CONTACT.test(text))
    .map(
      ({ where }) =>
        ({ rule: 'Q16', where, message: 'an address or a number stands in the body' }) as const,
    ),
];
