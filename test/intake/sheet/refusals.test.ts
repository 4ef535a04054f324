import { describe, expect, it } from 'vitest';
import { readPastedSheet, readSheet } from '../../../src/intake/sheet/read-sheet.ts';
import { encryptedPdf, exploding, scannedPdf } from './made-pdfs.ts';

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const outcome = await readSheet(bytes);
  return 'refused' in outcome ? outcome.refused : undefined;
}

describe('what is no sheet', () => {
  it('is refused when it is empty', async () => {
    expect(await refusalOf(Buffer.from(''))).toBe('empty');
    expect(await refusalOf(Buffer.from(' \n\t\n'))).toBe('empty');
    expect(readPastedSheet('')).toEqual({ refused: 'empty' });
  });

  it('is refused when it is far too large', async () => {
    expect(await refusalOf(Buffer.alloc(20 * 1024 * 1024, 'a'))).toBe('too large');
    expect(await refusalOf(Buffer.from('URGENT ACTION\n'.repeat(20_000)))).toBe('too large');
  });

  it('is refused when it is neither PDF nor text', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex');
    expect(await refusalOf(png)).toBe('not a document');
    expect(
      await refusalOf(Buffer.from(Array.from({ length: 4_000 }, (_, index) => index % 256))),
    ).toBe('not a document');
  });

  it('is refused when it is about something else', async () => {
    const minutes =
      'Minutes of the meeting\n\nThe treasurer reported that the account is in order.\n';
    const recipe = 'Name: Apple cake\n\nTake six apples.\n\nContact information: none.\n';
    expect(await refusalOf(Buffer.from(minutes))).toBe('not an urgent action');
    expect(await refusalOf(Buffer.from(recipe))).toBe('not an urgent action');
  });

  it('is refused when it is a press release about prisons', async () => {
    const release = [
      'PRESS RELEASE',
      'New report on health in the prisons of three countries',
      'Half of the prisoners interviewed in Malawi, Nepal and Peru waited a month for a doctor, says a report presented today.',
      'Among the findings:',
      '- in two of the countries prison doctors are employed by the ministry of the guards;\n- women who gave birth in custody had been shackled.',
      'For interviews:\nMarius Oehling, Press Officer\nRue Haute 27, 1204 Geneva, Switzerland\nTel. +41 22 555 61 30\nE-mail: press@prisons.example.org',
    ].join('\n\n');
    expect(await refusalOf(Buffer.from(release))).toBe('not an urgent action');
  });
});

describe('a PDF that cannot be read', () => {
  it('is called broken', async () => {
    expect(await refusalOf(Buffer.from('%PDF-1.7\nnothing of the kind'))).toBe('broken');
  });

  it('is called scanned when it holds no text', async () => {
    expect(await refusalOf(scannedPdf())).toBe('scanned');
  });

  it('is called encrypted when it asks for a password', async () => {
    expect(await refusalOf(encryptedPdf())).toBe('encrypted');
  });

  it('is stopped when it unpacks to more than memory holds', async () => {
    const before = process.memoryUsage().rss;
    const refused = await refusalOf(exploding());
    expect(['too slow', 'scanned', 'broken']).toContain(refused);
    expect(process.memoryUsage().rss - before).toBeLessThan(1.5 * 1024 ** 3);
  });
});
