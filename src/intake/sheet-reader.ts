import { createJobThread, type NoAnswer } from '../job-thread.ts';
import { isPdf, PDF_MS_AT_MOST } from './sheet/document/pdf-mark.ts';
import type { SheetAnswer, SheetJob } from './sheet-thread.ts';

const THREAD = new URL('../../dist/intake/sheet-thread.js', import.meta.url);

/** The first sheet of a thread takes half a second, a busy machine ten times that. */
const TIME_MS_AT_MOST = 20_000;
/** Sheets come several at a time or days apart. */
const IDLE_MS = 60_000;
/** Of sheets as long as they may be, what rules make of them takes a hundred. */
const MEMORY_MEGABYTES_AT_MOST = 400;

export interface SheetReaderOptions {
  /** For the words of a sheet; a PDF has its own time before that. */
  readonly timeMsAtMost?: number;
  /** Told why a sheet was not read to its end. */
  readonly report?: (why: NoAnswer['kind']) => void;
  /** The compiled thread, where it is not the program's own. */
  readonly thread?: URL;
}

/** Reads sheets on a thread of its own: a sheet that never ends stops nobody's answers. */
export interface SheetReader {
  /** Never rejects. A sheet that is not read to its end is refused. */
  readonly read: (sheet: SheetJob) => Promise<SheetAnswer>;
  /** Ends the thread. */
  readonly close: () => Promise<void>;
}

/** The thread is started with the first sheet, and let go when none has come for a minute. */
export function createSheetReader(options: SheetReaderOptions = {}): SheetReader {
  const { thread = THREAD, timeMsAtMost = TIME_MS_AT_MOST, report } = options;
  const { run, close } = createJobThread<SheetJob, SheetAnswer>({
    thread,
    timeoutMs: (job) => timeMsAtMost + (typeof job !== 'string' && isPdf(job) ? PDF_MS_AT_MOST : 0),
    idleMs: IDLE_MS,
    memoryMegabytesAtMost: MEMORY_MEGABYTES_AT_MOST,
  });
  return {
    read: async (sheet) => {
      const answer = await run(sheet);
      return answer.kind === 'drafted' || answer.kind === 'refused'
        ? answer
        : refusedFor(answer, report);
    },
    close,
  };
}

function refusedFor({ kind }: NoAnswer, report: SheetReaderOptions['report']): SheetAnswer {
  report?.(kind);
  return { kind: 'refused', refused: 'not finished' };
}
