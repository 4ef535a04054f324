import * as z from 'zod';
import type { MovableClock } from '../../clock.ts';
import type { Member } from '../bot-api/people.ts';
import { announce } from '../bot-api/world.ts';
import type { LocalBotApi } from '../bot-api/local-bot-api.ts';
import type { PageFeed } from './feed.ts';
import { viewPageChat, viewPerson, type Ensemble } from './view.ts';

const id = z.number().int();
const who = { personId: id, chatId: id };

/** What the page can ask for. */
export const PAGE_ACTION = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('send'),
    ...who,
    text: z.string().min(1),
    replyTo: id.optional(),
  }),
  z.strictObject({ kind: z.literal('edit'), ...who, messageId: id, text: z.string().min(1) }),
  z.strictObject({ kind: z.literal('tap'), ...who, messageId: id, data: z.string() }),
  z.strictObject({ kind: z.literal('sticker'), ...who, emoji: z.string().max(16) }),
  z.strictObject({ kind: z.literal('photo'), ...who }),
  z.strictObject({ kind: z.literal('voice'), ...who }),
  z.strictObject({
    kind: z.literal('document'),
    ...who,
    fileName: z.string().min(1).max(200),
    mimeType: z.string().max(100),
    base64: z.base64(),
  }),
  z.strictObject({ kind: z.literal('block'), personId: id, blocked: z.boolean() }),
  z.strictObject({ kind: z.literal('clock'), toMs: z.number().int() }),
  z.strictObject({
    kind: z.literal('person'),
    name: z.string().trim().min(1).max(64),
    language: z.string().regex(/^[a-z]{2,3}$/u),
    zone: z.string().refine(isZone, 'Unknown time zone'),
  }),
]);

export type PageAction = z.infer<typeof PAGE_ACTION>;

export interface PageStage {
  readonly api: LocalBotApi;
  readonly clock: MovableClock;
  readonly ensemble: Ensemble;
  readonly feed: PageFeed;
  readonly onClockMoved: () => Promise<void>;
}

/** What the page is told of what it did: ids of a message, query or person. */
type Outcome = Readonly<Record<string, unknown>>;

/** The clock can be set to any instant of these centuries. */
const CLOCK_RANGE_MS = [Date.UTC(1970, 0, 1), Date.UTC(2100, 0, 1)] as const;

/**
 * Does what the page asks and returns what the page needs to know of it. Throws on what cannot be.
 */
export async function act(stage: PageStage, action: PageAction): Promise<Outcome> {
  switch (action.kind) {
    case 'clock':
      return moveClock(stage, action.toMs);
    case 'person':
      return invite(stage, action);
    case 'block':
      return block(stage, action.personId, action.blocked);
    default:
      return actAs(findMember(stage, action), action);
  }
}

function actAs(
  member: Member,
  action: Exclude<PageAction, { kind: 'clock' | 'person' | 'block' }>,
): Outcome {
  switch (action.kind) {
    case 'send': {
      const reply = action.replyTo === undefined ? {} : { replyTo: action.replyTo };
      return { messageId: member.send(action.text, reply) };
    }
    case 'edit':
      member.edit(action.messageId, action.text);
      return {};
    case 'tap':
      return { queryId: member.tap(action.messageId, action.data) };
    case 'sticker':
      return { messageId: member.sendSticker(action.emoji) };
    case 'photo':
      return { messageId: member.sendPhoto() };
    case 'voice':
      return { messageId: member.sendVoice() };
    default: {
      const { fileName, mimeType, base64 } = action;
      const bytes = Buffer.from(base64, 'base64');
      return { messageId: member.sendDocument({ fileName, mimeType, bytes }) };
    }
  }
}

function findMember(
  { api, ensemble }: PageStage,
  { personId, chatId }: { personId: number; chatId: number },
): Member {
  if (!ensemble.people.some(({ id }) => id === personId)) throw new Error('Nobody has this id.');
  const person = api.person(personId);
  if (chatId === personId) return person;
  const group = ensemble.groups.find(
    ({ id, memberIds }) => id === chatId && memberIds.includes(personId),
  );
  if (group === undefined) throw new Error('This person is not in this chat.');
  return api.group(group.id).member(person);
}

async function moveClock({ clock, feed, onClockMoved }: PageStage, toMs: number): Promise<Outcome> {
  const [earliest, latest] = CLOCK_RANGE_MS;
  if (toMs < earliest || toMs > latest) throw new Error('The clock shows 1970 to 2100 only.');
  clock.moveTo(toMs);
  await feed.clockMoved();
  await onClockMoved();
  return {};
}

function block({ api, ensemble, feed }: PageStage, personId: number, blocked: boolean): Outcome {
  if (blocked) api.faults.blockBy(personId);
  else api.faults.unblockBy(personId);
  const chat = api.server.world.chats.get(personId);
  if (chat !== undefined) feed.send({ type: 'chat', chat: viewPageChat(chat, ensemble) });
  return {};
}

function invite(
  { api, ensemble, feed }: PageStage,
  { name, language, zone }: Extract<PageAction, { kind: 'person' }>,
): Outcome {
  const newId = Math.max(0, ...ensemble.people.map((person) => person.id)) + 1;
  const newcomer = { id: newId, profile: { first_name: name, language_code: language }, zone };
  ensemble.people.push(newcomer);
  feed.send({
    type: 'people',
    people: ensemble.people.map((person) => viewPerson(api.server, person)),
  });
  api.person(newId, newcomer.profile);
  announce(api.server.world, { type: 'profile' });
  return { personId: newId };
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
