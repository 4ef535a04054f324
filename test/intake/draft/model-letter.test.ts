import { describe, expect, it } from 'vitest';
import { draftAction } from '../../../src/intake/draft/draft-action.ts';
import { readPastedSheet } from '../../../src/intake/sheet/read-sheet.ts';

const SHEET = `First UA: 31/20 Index: AFR 46/1953/2020 Zimbabwe Date: 3 March 2020

URGENT ACTION

NURSE PROSECUTED FOR AN INTERVIEW

On 19 February, nurse Rudo Machaya was charged with "publishing falsehoods". She must report to the police three times a week. The charge against her must be dropped.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Prosecutor General
Nelson Gumbo
1st Floor, Block C
Harare, Zimbabwe
Email: pg@npa.example.zw

Dear Mr Gumbo,

I am writing to you about Rudo Machaya, a nurse of 15 years' service, who is being prosecuted for an interview.

On 19 February she was charged with publishing falsehoods. Her passport has been taken from her, and the hospital has suspended her without pay. Those who warn of dangers do a public service.

I therefore urge you to ensure that the charge against Rudo Machaya is dropped. I further call on you to see that her passport is returned. I also ask you to see that the generator is mended.

Yours sincerely,

PREFERRED LANGUAGE TO ADDRESS TARGET: English

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 14 April 2020

NAME AND PREFERRED PRONOUN: Rudo Machaya (She/Her)
`;

function drafted() {
  const read = readPastedSheet(SHEET);
  if ('refused' in read) throw new Error(read.refused);
  const { action, texts, toDo } = draftAction(read);
  const told = action.facts.map(({ id }) => JSON.stringify(texts?.facts[id]));
  const because = action.demands.map((demand) =>
    demand.because.map((id) => JSON.stringify(texts?.facts[id])).join(' '),
  );
  return { told, because, toDo };
}

describe('an urgent action of a sheet with a model letter', () => {
  it('tells what only the letter tells, and nothing twice', () => {
    const { told } = drafted();
    expect(told.filter((one) => one.includes('passport'))).toHaveLength(1);
    expect(told.filter((one) => one.includes('was charged'))).toHaveLength(1);
    expect(told.join(' ')).toContain('is a nurse of 15 years’ service');
    expect(told.join(' ')).not.toMatch(/I am|public service/);
  });

  it('lets each request stand on what speaks of it, and says where nothing does', () => {
    const { because, toDo } = drafted();
    expect(because[0]).toContain('charged');
    expect(because[1]).toContain('passport');
    expect(because[2]).toBe('');
    expect(toDo.filter(({ code }) => code === 'because-none')).toHaveLength(1);
  });
});
