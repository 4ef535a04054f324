import { parentPort } from 'node:worker_threads';
import type { PaperJob, Typeset } from './paper-letter.ts';
import { createTypesetter } from './typesetter.ts';

/**
 * What the thread answers to a job. An error is told without what Typst says: that may quote the
 * letter.
 */
export type PaperAnswer = Typeset | { readonly kind: 'failed' };

const port = parentPort;
if (port === null) throw new Error('paper-worker runs as a thread of its own');

const typesetter = createTypesetter();

function answer(job: PaperJob): PaperAnswer {
  try {
    return typesetter.typeset(job);
  } catch {
    return { kind: 'failed' };
  }
}

port.on('message', (job: PaperJob) => port.postMessage(answer(job)));
