import { describe, expect, it } from 'vitest';
import {
  errorsIn,
  fieldsOf,
  newErrors,
  valueOf,
  withValue,
} from '../../../src/conversations/coordinator/fields.ts';
import { beginDraft } from '../../../src/conversations/coordinator/sheet/begin-draft.ts';
import type { SheetDraft } from '../../../src/conversations/coordinator/sheet/sheet-draft.ts';
import { readSheet } from '../../../src/intake/sheet/read-sheet.ts';
import { sheet } from '../../bot/coordinator/desk.ts';

async function draftOf(name: string): Promise<SheetDraft> {
  const read = await readSheet(await sheet(name));
  if ('refused' in read) throw new Error(read.refused);
  return beginDraft(read, 'draft', []);
}

describe('a name that is corrected', () => {
  it('is corrected wherever it stands, and the checks let it pass', async () => {
    const draft = await draftOf('stranger-19');
    const [person] = fieldsOf(draft).filter(({ path }) => path.includes('.names.'));
    const next = withValue(draft, person?.path ?? '', 'Sipho Masego-Dube');
    expect(newErrors(draft, next)).toEqual([]);
    expect(valueOf(next, person?.path ?? '')).toBe('Sipho Masego-Dube');
    const texts = next.files.map(({ text }) => text).join('\n');
    expect(texts).toContain('name: Sipho Masego-Dube');
    expect(texts).not.toContain('Sipho Maseko-Dube');
  });

  it('is shown once where it is that of one person', async () => {
    const draft = await draftOf('stranger-19');
    const names = fieldsOf(draft).filter(({ value }) => value === 'Sipho Maseko-Dube');
    expect(names.map(({ path }) => path.split('.')[0])).toEqual(['people']);
  });

  it('takes its polite form along into facts and requests', async () => {
    const draft = await draftOf('stranger-19');
    const next = withValue(draft, 'en.politeName', 'Councillor Maseko-Dube');
    expect(errorsIn(next)).toEqual(errorsIn(draft));
    const texts = next.files.find(({ name }) => name === 'en.yaml')?.text ?? '';
    expect(texts).toContain('protected');
    expect(texts).not.toContain('Mr Maseko-Dube');
  });
});
