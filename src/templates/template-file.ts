/** One wording as it stands in a template file. Lines count from 1. */
export interface TemplateLine {
  readonly line: number;
  readonly source: string;
}

export interface TemplateFile {
  /** By heading, in the order of the file. */
  readonly sections: ReadonlyMap<string, readonly TemplateLine[]>;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Reads a template file: a comment of Handlebars says who checked it; `# heading` lines follow,
 * each one of `headings`, and under each of them every line that is not empty is one whole wording.
 */
export function parseTemplateFile(text: string, headings: readonly string[]): TemplateFile {
  const sections = new Map<string, TemplateLine[]>();
  const problems: { line: number; message: string }[] = [];
  let current: TemplateLine[] | undefined;
  // A comment may run over several lines; its lines still count.
  const withoutComments = text.replaceAll(/\{\{!(?:--[\s\S]*?--|[^}]*)\}\}/gu, (comment) =>
    comment.replaceAll(/[^\n]/gu, ''),
  );
  for (const [index, raw] of withoutComments.split('\n').entries()) {
    const line = index + 1;
    const source = raw.trim();
    if (source.startsWith('#')) {
      const name = source.slice(1).trim();
      current = [];
      if (!headings.includes(name))
        problems.push({ line, message: `"# ${name}" is no heading here` });
      else if (sections.has(name))
        problems.push({ line, message: `"# ${name}" stands here a second time` });
      else sections.set(name, current);
    } else if (source !== '') {
      if (current === undefined)
        problems.push({ line, message: 'a wording before the first "# heading"' });
      current?.push({ line, source });
    }
  }
  return { sections, problems };
}
