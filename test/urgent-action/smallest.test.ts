import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseUrgentAction } from '../../src/urgent-action/file/parse.ts';

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the smallest urgent action', () => {
  it('stands in the documentation as it is tried here', async () => {
    const documentation = await read('docs/translating.md');
    const examples = [...documentation.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(
      ([, text]) => text,
    );
    const folder = 'test/cases/actions/cl-inti-carrasco';
    expect(examples.slice(0, 2)).toEqual([
      await read(`${folder}/action.yaml`),
      await read(`${folder}/en.yaml`),
    ]);
  });

  it('is read without a finding, from little more than twenty lines', async () => {
    const slug = 'cl-inti-carrasco';
    const files = await Promise.all(
      ['action.yaml', 'en.yaml'].map(async (name) => ({
        path: `${slug}/${name}`,
        text: await read(`test/cases/actions/${slug}/${name}`),
      })),
    );
    expect(files.flatMap(({ text }) => text.trim().split('\n')).length).toBeLessThanOrEqual(24);
    expect(parseUrgentAction(slug, files)).toMatchObject({
      ok: true,
      warnings: [],
      action: {
        ownLanguageAllowed: true,
        deadline: { kind: 'closes', date: '2031-06-30' },
        translations: {
          en: {
            politeName: { nominative: 'Inti Carrasco' },
            recipients: { minister: { salutation: 'Dear Minister,' } },
          },
        },
      },
    });
  });
});
