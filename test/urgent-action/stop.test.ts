import { describe, expect, it } from 'vitest';
import { parseUrgentAction } from '../../src/urgent-action/file/parse.ts';

const stop = (issued: string) => [
  {
    path: 'bd-shonai-stop/action.yaml',
    text: `slug: bd-shonai-stop\nkind: stop\nfollows: bd-shonai\n${issued}country: BD\npeople:\n  - id: shonai\n    gender: male\n    names: { Latn: Tareq Shonai }\n`,
  },
  {
    path: 'bd-shonai-stop/en.yaml',
    text: 'title: Photographer released\nsummary: Photographer Tareq Shonai was released on bail.\nname: Tareq Shonai\n',
  },
];

describe('a stop', () => {
  it('asks nobody for anything', () => {
    const parsed = parseUrgentAction('bd-shonai-stop', stop('issued: 2009-12-07\n'));
    expect(parsed).toMatchObject({
      ok: true,
      action: { demands: [], recipients: [], deadline: { kind: 'closes', date: '2009-12-07' } },
    });
  });

  it('has a day of issue or a last day', () => {
    expect(parseUrgentAction('bd-shonai-stop', stop(''))).toMatchObject({ ok: false });
  });
});
