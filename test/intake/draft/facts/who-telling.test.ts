import { describe, expect, it } from 'vitest';
import { whoTelling } from '../../../../src/intake/draft/facts/who-telling.ts';

const who = (story: string) => whoTelling({ story, letter: '', language: 'en' }, 'Tenzin Dorje');

describe('who somebody is', () => {
  it('is the trade, and not the trial of it', () => {
    expect(who('The trial of teacher Tenzin Dorje resumes on 3 October.')?.sentence).toBe(
      'Tenzin Dorje is a teacher.',
    );
  });

  it('is what a sentence says, before what stands beside the name', () => {
    const story = 'Teacher Tenzin Dorje was held. Tenzin Dorje is a teacher at a village school.';
    expect(who(story)?.sentence).toBe('Tenzin Dorje is a teacher at a village school.');
    const other = 'Teacher Tenzin Dorje was held. Tenzin Dorje is the subject of a warrant.';
    expect(who(other)?.sentence).toBe('Tenzin Dorje is a teacher.');
  });

  it('is said beside the name, too', () => {
    expect(who('Teacher Tenzin Dorje was arrested.')?.beside).toBe('a teacher');
  });

  it('has the capital of a faith', () => {
    expect(who('Buddhist monk Tenzin Dorje was arrested.')?.sentence).toBe(
      'Tenzin Dorje is a Buddhist monk.',
    );
  });

  it('is no title and no word for the moment', () => {
    expect(who('The Venerable Tenzin Dorje was arrested.')).toBeUndefined();
    expect(who('Detained Tenzin Dorje is ill.')).toBeUndefined();
  });
});
