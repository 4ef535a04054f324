import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import { z } from 'zod';

/** Where a dialogue stands, as the library keeps it. */
export type DialogueState = VersionedState<ConversationData>;

/** The library reads only what it wrote, and drops another version's. */
export const dialogueSchema = z.custom<DialogueState>(
  (value) => typeof value === 'object' && value !== null && 'state' in value,
);
