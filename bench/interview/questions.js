/** How many questions both bots ask. */
const QUESTIONS = 20;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The interview that both bots hold: odd questions are answered by a button, even ones in words.
 * The texts are about as long as those of the real interview.
 */
export const questions = Array.from({ length: QUESTIONS }, (_, index) => {
  const number = index + 1;
  return {
    /** Letters only, as the steps of our interview are named. */
    step: `question${LETTERS[index]}`,
    text: `Question ${number} of ${QUESTIONS}. ${'What shall the letter say about this, in a few words? '.repeat(2)}`,
    buttons: number % 2 === 1 ? ['one', 'two', 'three'] : [],
  };
});

/** What is said once the last question is answered. */
export const FAREWELL = 'Thank you. That was the last question.';

/** What a person types at a question that has no buttons. */
export const TYPED = 'Some words of their own, as long as a name and a town';
