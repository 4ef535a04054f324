import { parseDocument } from 'yaml';
import type { ActionText } from '../../../store/actions/published-actions.ts';
import { isError, type Problem } from '../../../urgent-action/file/problem.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import { logDeed, type CoordinatorContext } from '../desk.ts';
import { presentFiles, publishEdition, type Edition } from '../change/edition.ts';
import { actionIn, withFiles } from '../fields.ts';
import { loadDrafts, saveDraft, type SheetDraft } from '../sheet/sheet-draft.ts';
import type { TranslationOf } from './translation-file.ts';

/** What a language is added to: a draft of this coordinator's, or what is live. */
export interface Translatable {
  readonly files: readonly ActionText[];
  readonly draft?: SheetDraft;
}

/** Undefined: neither is there. */
export async function findTranslatable(
  ctx: CoordinatorContext,
  slug: string,
): Promise<Translatable | undefined> {
  const { drafts } = await loadDrafts(ctx.services.coordination.drafts, ctx.writerId);
  const draft = drafts.find((one) => one.slug === slug);
  if (draft !== undefined) return { files: draft.files, draft };
  const present = await presentFiles(ctx, slug);
  return present && { files: present.files };
}

/** Texts that came back, against the ids and names of their urgent action. */
export interface CheckedTexts {
  /** Those of the texts themselves, in the order of lines. */
  readonly problems: readonly Problem[];
  /** What they were checked against. */
  readonly files: readonly ActionText[];
  /** Undefined where an error keeps it from being offered. */
  readonly action: UrgentAction | undefined;
}

export function checkTexts(
  { files }: Translatable,
  { slug, language }: TranslationOf,
  text: string,
): CheckedTexts {
  const parsed = actionIn({ slug, files: withTexts(files, { slug, language }, text) });
  const found = parsed.ok ? parsed.warnings : parsed.problems;
  const problems = found.filter(({ file }) => file === `${language}.yaml`);
  // What is wrong elsewhere is no business of a translator's: a draft may not be ready yet.
  const isSound = !problems.some(isError);
  return { problems, files, action: isSound && parsed.ok ? parsed.action : undefined };
}

/**
 * Puts the texts before writers, or beside those of the draft. `isChecked`: a person who knows the
 * language has read them.
 */
export async function offerTexts(
  ctx: CoordinatorContext,
  of: TranslationOf,
  text: string,
  isChecked: boolean,
): Promise<Edition['kind']> {
  const { slug, language } = of;
  const found = await findTranslatable(ctx, slug);
  if (found === undefined) return 'changed-meanwhile';
  const marked = isChecked ? markedAsChecked(text) : text;
  const { draft } = found;
  if (draft !== undefined) {
    // The question that stands open belongs to the draft as it was.
    const next = withFiles(draft, withTexts(draft.files, of, marked));
    await saveDraft(ctx.services.coordination.drafts, ctx.writerId, next);
  } else {
    const edition = await publishEdition(ctx, slug, (files) => withTexts(files, of, marked));
    if (edition.kind !== 'published') return edition.kind;
  }
  await logDeed(ctx, 'translated', slug, language);
  return 'published';
}

/** Says of texts that are there that a person has read them over. */
export async function markChecked(
  ctx: CoordinatorContext,
  of: TranslationOf,
): Promise<Edition['kind']> {
  const name = `${of.language}.yaml`;
  const edition = await publishEdition(ctx, of.slug, (files) =>
    files.map((file) => (file.name === name ? { name, text: markedAsChecked(file.text) } : file)),
  );
  if (edition.kind === 'published') await logDeed(ctx, 'checked', of.slug, of.language);
  return edition.kind;
}

function withTexts(
  files: readonly ActionText[],
  { language }: TranslationOf,
  text: string,
): ActionText[] {
  const name = `${language}.yaml`;
  return [...files.filter((file) => file.name !== name), { name, text }];
}

/**
 * Who it was stands in the log of coordinators, and nowhere for others. A translator who has signed
 * stays named.
 */
function markedAsChecked(text: string): string {
  const document = parseDocument(text);
  if (!document.has('checkedBy')) document.set('checkedBy', 'the section');
  return document.toString({ lineWidth: 110, singleQuote: true });
}
