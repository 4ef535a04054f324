import type { Screen } from './screen.ts';
import type { SpokenWord } from './spoken/words.ts';

/** What somebody sent that holds no words, sorted by the help they need. */
export type Wordless = 'sticker' | 'voice' | 'media' | 'edited' | 'other';

/** What no question can use: old buttons, words where buttons are, commands, stickers. */
export type Misfit = Wordless | 'oldButton' | 'words' | 'word' | 'thanks' | 'command';

/**
 * What words stand for: a button, by its data; a question to the bot, and what it answers; or
 * nothing that the question can use.
 */
export type Said =
  { readonly data: string } | { readonly told: string } | { readonly misfit: Misfit };

/** The least that the engine knows of a draft. */
export interface DraftLike {
  /** The step that the writer went back to, asked before all others. */
  readonly asking?: string | undefined;
  /** Where "back" leads from there, if not to the question before. */
  readonly backTo?: string | undefined;
  /** For each question answered in words: the message that held them, which may be edited later. */
  readonly heard?: Readonly<Record<string, number>> | undefined;
}

/** What an answer to a question comes to. */
export type Outcome<D> =
  /** Understood: `draft` holds it, the next question comes. `notice` says what was understood. */
  | { readonly kind: 'answered'; readonly draft: D; readonly notice?: string | undefined }
  /**
   * `screen` is shown in place of the question, which stays open. `isUnnoted`: nothing is written,
   * so that nothing tells that it was.
   */
  | { readonly kind: 'told'; readonly screen: Screen; readonly isUnnoted?: boolean }
  /** Something changed that the same question shows: it stands again. */
  | { readonly kind: 'changed'; readonly draft: D; readonly notice?: string | undefined }
  /** Not usable: `notice` says why and what to do, above the buttons of the same question. */
  | { readonly kind: 'refused'; readonly notice: string }
  | Reopened
  /** Nothing is left to ask. */
  | { readonly kind: 'finished' };

/** Another question first: the writer wants to change its answer, or has to (`notice` says why). */
export interface Reopened {
  readonly kind: 'reopened';
  readonly step: string;
  readonly notice?: string | undefined;
  /** The step that the writer left for this one, and comes back to by "back". */
  readonly backTo?: string | undefined;
}

/**
 * One question of an interview, whose answers fill a draft `D`; `W` is all else that it reads.
 * Pure.
 */
export interface Question<D, W> {
  /** Its name, also in the data of its buttons: `q:<step>:<value>`. */
  readonly step: string;
  /** Whether there is anything to choose: a step with one possible answer is not asked. */
  readonly applies: (draft: D, world: W) => boolean;
  readonly answered: (draft: D, world: W) => boolean;
  /**
   * Has no button back: what was answered before is changed with buttons of its own. Words that are
   * no answer to it get a hint below, for as long as it is in sight.
   */
  readonly standsAlone?: boolean;
  /** The question as a message, or another question that has to come first. */
  readonly render: (draft: D, world: W) => Screen | Reopened;
  /** A tap on a button with `value`; undefined where the question has no such button (any more). */
  readonly tapped: (value: string, draft: D, world: W) => Outcome<D> | undefined;
  /** The value of the button that a word such as "yes" or "skip" means here. */
  readonly spoken?: (word: SpokenWord, draft: D, world: W) => string | undefined;
  /** What was typed, for questions that are answered in words. */
  readonly typed?: (text: string, draft: D, world: W) => Outcome<D>;
}
