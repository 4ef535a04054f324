/** Telegram's published limits. Lengths are in UTF-16 units unless the name says bytes. */
export const MESSAGE_LENGTH = 4096;
export const CAPTION_LENGTH = 1024;
export const CALLBACK_DATA_BYTES = 64;
export const CALLBACK_ANSWER_LENGTH = 200;
export const COPY_TEXT_LENGTH = 256;
export const BUTTONS_IN_KEYBOARD = 100;
export const BUTTONS_IN_ROW = 8;
export const ENTITIES_IN_MESSAGE = 100;
export const UPDATES_IN_ANSWER = 100;
export const COMMANDS = 100;
export const COMMAND_DESCRIPTION_LENGTH = 256;
export const BOT_NAME_LENGTH = 64;
export const BOT_DESCRIPTION_LENGTH = 512;
export const BOT_SHORT_DESCRIPTION_LENGTH = 120;
export const UPLOAD_BYTES = 50 * 1024 * 1024;

/** After this long a callback query can no longer be answered. */
export const CALLBACK_QUERY_MS = 15 * 60_000;

/** Older messages can no longer be deleted. */
export const DELETABLE_MS = 48 * 3_600_000;
