import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { interviewRecordSchema } from '../../src/conversations/interview-state.ts';

const schema = interviewRecordSchema(z.object({ answers: z.array(z.string()) }));
const draft = { answers: ['yes'] };

describe('interviewRecordSchema', () => {
  it('reads what is written', () => {
    const record = { version: 2, draft, shown: { main: 7 }, isOpen: true } as const;
    expect(schema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('takes a log of version 1 for an open question', () => {
    const record = { version: 1, draft, shown: { main: 7 } };
    const read = { version: 2, draft, shown: { main: 7 } };
    expect(schema.parse({ ...record, log: '[1,2]' })).toEqual({ ...read, isOpen: true });
    expect(schema.parse(record)).toEqual({ ...read, isOpen: false });
  });

  it('drops records of other versions', () => {
    expect(schema.safeParse({ version: 3, draft, shown: {}, isOpen: true }).success).toBe(false);
    expect(schema.safeParse({ version: 2, draft, shown: {} }).success).toBe(false);
  });
});
