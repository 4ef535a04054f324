import { describe, expect, it } from 'vitest';
import type { Handling } from '../../../../src/bot/updates/handler.ts';
import { seeThrough, type Job } from '../../../../src/bot/updates/inbox/see-through.ts';
import { NOTHING_NOTED } from '../../../../src/store/inbox/notes.ts';

function jobWith(deaths = 0): Job {
  const fence = { machine: 'here', notesKey: 'inbox-notes:somebody' };
  const update = { update_id: 7 };
  return {
    chat: 'somebody',
    update,
    number: 7,
    deaths,
    fence,
    notes: NOTHING_NOTED,
    sent: new Map(),
  };
}

/** What becomes of an update whose runs end with `handlings`, and how many notices went out. */
async function seen(handlings: readonly Handling[], { isStopping = false, deaths = 0 } = {}) {
  const ending = new AbortController();
  let runs = 0;
  let notices = 0;
  const options = {
    inbox: {
      notes: () => Promise.resolve(NOTHING_NOTED),
      confirm: () => undefined,
      noteSent: () => Promise.resolve(),
    },
    handle: () => {
      if (isStopping) ending.abort();
      return Promise.resolve(handlings[runs++] ?? ({ kind: 'through' } as const));
    },
    store: {
      whenBack: async (signal: AbortSignal) => signal.throwIfAborted(),
      causedBy: () => false,
    },
    notice: {
      tell: async () => {
        notices += 1;
      },
    },
    log: { error: () => undefined },
  };
  const end = await seeThrough(options, ending.signal).see(jobWith(deaths));
  return { end, runs, notices };
}

describe('an update under way', () => {
  it('runs again after an outage, of which its writer is told', async () => {
    expect(await seen([{ kind: 'away' }])).toEqual({ end: 'through', runs: 2, notices: 1 });
  });

  it('is left without a notice where the program ends', async () => {
    const left = await seen([{ kind: 'away' }], { isStopping: true });
    expect(left).toEqual({ end: 'left', runs: 1, notices: 0 });
  });

  it('is left to whoever has it now', async () => {
    expect(await seen([{ kind: 'fenced' }])).toEqual({ end: 'lost', runs: 1, notices: 0 });
  });

  it('is dropped where it has ended many machines', async () => {
    expect(await seen([], { deaths: 21 })).toEqual({ end: 'through', runs: 0, notices: 0 });
  });
});
