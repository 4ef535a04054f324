import { parentPort } from 'node:worker_threads';
import { draftAction } from './draft/draft-action.ts';
import type { Draft } from './draft/draft.ts';
import { readPastedSheet, readSheet } from './sheet/read-sheet.ts';
import type { SheetOutcome } from './sheet/read-sheet.ts';
import type { SheetRead } from './sheet/sheet-reading.ts';

/** The bytes of a file, or a text that was pasted. */
export type SheetJob = Uint8Array | string;

/** What the sheet says, and the urgent action that it becomes by rule. */
export interface SheetDrafted {
  readonly kind: 'drafted';
  readonly read: SheetRead;
  readonly drafted: Draft;
}

/** What the thread answers to a job. */
export type SheetAnswer =
  SheetDrafted | { readonly kind: 'refused'; readonly refused: RefusedSheet['refused'] };

type RefusedSheet = Extract<SheetOutcome, { readonly refused: unknown }>;

const port = parentPort;
if (port === null) throw new Error('sheet-thread runs as a thread of its own');

async function answer(job: SheetJob): Promise<SheetAnswer> {
  const read = typeof job === 'string' ? readPastedSheet(job) : await readSheet(job);
  if ('refused' in read) return { kind: 'refused', refused: read.refused };
  return { kind: 'drafted', read, drafted: draftAction(read) };
}

// What it throws ends the thread, and the job with it.
port.on('message', (job: SheetJob) => {
  void answer(job).then((answered) => port.postMessage(answered));
});
