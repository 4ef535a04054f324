import { TONES } from '../../../letters/letter.ts';
import type { LetterQuestion } from '../world.ts';
import { button, inRows, ticked } from '../../screen.ts';

/** How the letter sounds, each tone with a line to hear it by. */
export const toneQuestion: LetterQuestion = {
  step: 'tone',
  applies: () => true,
  answered: ({ tone }) => tone !== undefined,
  render: ({ tone: chosen }, { say }) => {
    const samples = TONES.map((tone) => say(`interview-tone-${tone}-sample`));
    const buttons = TONES.map((tone) =>
      button(ticked(say(`interview-tone-${tone}`), tone === chosen), `q:tone:${tone}`),
    );
    return {
      text: [say('interview-tone'), ...samples].join('\n\n'),
      whenRefused: { text: '' },
      keyboard: inRows(buttons, 2),
    };
  },
  spoken: (word) => (word === 'short' ? 'brief' : undefined),
  tapped: (value, draft) => {
    const tone = TONES.find((known) => known === value);
    return tone && { kind: 'answered', draft: { ...draft, tone } };
  },
};
