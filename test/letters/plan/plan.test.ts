import { describe, expect, it } from 'vitest';
import { planLetter } from '../../../src/letters/plan/plan.ts';
import type { Plan, PlannedPassage } from '../../../src/letters/plan/planned.ts';
import { lastDay } from '../../../src/urgent-action/deadline.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { actionBySlug, allActions } from '../samples.ts';
import { isGround, ofAllActions, plansOf, SEEDS, shownBy, toldAction } from './plans.ts';

/** The requests that stand on all that shows the right of a ground. */
function requestsOf(action: UrgentAction, { ids }: PlannedPassage): readonly string[] {
  const shown = shownBy(action, ids[0]);
  return action.demands
    .filter(({ because }) => shown.length > 0 && shown.every((id) => because.includes(id)))
    .map(({ id }) => id);
}

/** Whether what comes behind the ground at `index` has to do with it, or with one beside it. */
function leadsOn(action: UrgentAction, passages: readonly PlannedPassage[], index: number) {
  const next = passages.slice(index).findIndex((passage) => !isGround(passage)) + index;
  const followed = passages[next];
  const start = passages.slice(0, index).findLastIndex((passage) => !isGround(passage)) + 1;
  return passages
    .slice(start, next)
    .some((ground) =>
      followed?.move === 'fact'
        ? followed.ids.some((id) => shownBy(action, ground.ids[0]).includes(id))
        : requestsOf(action, ground).some((id) => followed?.ids.includes(id)),
    );
}

describe.each(allActions.filter(({ kind }) => kind !== 'stop'))('the plan of $slug', (action) => {
  it('names every right before the last request', () => {
    const late = plansOf(action).filter(
      ({ passages }) =>
        passages.findLastIndex((passage) => isGround(passage) && passage.ids.length > 0) >
        passages.findLastIndex(({ move }) => move === 'request'),
    );
    expect(late.map(({ where }) => where)).toEqual([]);
  });

  it('puts a right next to its event or its request', () => {
    const astray = plansOf(action).filter(({ passages }) =>
      passages.some(
        (passage, index) =>
          isGround(passage) &&
          requestsOf(action, passage).length > 0 &&
          !leadsOn(action, passages, index),
      ),
    );
    expect(astray.map(({ where }) => where)).toEqual([]);
  });
});

it('tells what belongs to an event before the laws of it', () => {
  const told = plansOf(actionBySlug('az-ismayilova')).flatMap(({ passages }) => {
    const facts = passages.filter(({ move }) => move === 'fact').flatMap(({ ids }) => ids);
    const index = facts.indexOf('document');
    return index < 0 ? [] : [facts[index - 1]];
  });
  expect(new Set(told)).toEqual(new Set(['defamation-case']));
});

it('tells the law before the last request, with the event that it belongs to', () => {
  const late = toldAction(actionBySlug('nz-three-neighbours')).filter(({ passages }) => {
    const place = (id: string): number => passages.findIndex(({ ids }) => ids.includes(id));
    const law = place('library-charter');
    return law >= 0 && law > place('reopen') && place('reopen') > place('reading-room');
  });
  expect(late.map(({ where }) => where)).toEqual([]);
});

it('does not go back in time for what no demand stands on', () => {
  const back = toldAction(actionBySlug('cl-inti-carrasco-free')).filter(({ facts }) => {
    const place = (wanted: string): number => facts.findIndex(({ id }) => id === wanted);
    return place('release') > place('charge') && place('charge') >= 0;
  });
  expect(back.map(({ where }) => where)).toEqual([]);
});

it('names two articles of one instrument in no letter', () => {
  const twice = allActions.flatMap((action) =>
    plansOf(action).filter(({ passages }) => {
      const norms = passages
        .filter(isGround)
        .flatMap(({ move }) => (move === 'ground' ? [] : move));
      return new Set(norms).size < norms.length;
    }),
  );
  expect(twice.map(({ where }) => where)).toEqual([]);
});

/** Where in a paragraph one fact is told right after another, these two. */
function neighbours(action: UrgentAction, paragraphs: Plan) {
  const kindOf = ({ move, ids: [id] }: PlannedPassage) =>
    move === 'fact' ? action.facts.find((fact) => fact.id === id)?.kind : undefined;
  return paragraphs.flatMap((passages) =>
    passages.slice(1).map((passage, index) => {
      const before = passages[index];
      return `${before === undefined ? '' : kindOf(before)} ${kindOf(passage)}`;
    }),
  );
}

it('tells events, laws and concern in this order, so that the concern concludes', () => {
  const mixed = ofAllActions.filter(({ action, paragraphs }) =>
    neighbours(action, paragraphs).some((pair) =>
      ['law event', 'concern event', 'concern law'].includes(pair),
    ),
  );
  expect(mixed.map(({ where }) => where)).toEqual([]);
});

it('tells the matter that a law belongs to behind the others', () => {
  const lawful = toldAction(actionBySlug('az-ismayilova')).filter(({ facts }) =>
    facts.some(({ kind }) => kind === 'law'),
  );
  const early = lawful.filter(({ facts }) => {
    const ids = facts.map(({ id }) => id);
    return ids.indexOf('defamation-case') < ids.indexOf('travel-ban');
  });
  expect(lawful.length).toBeGreaterThan(0);
  expect(early.map(({ where }) => where)).toEqual([]);
});

it('tells a concern behind a law by name', () => {
  const nameless = ofAllActions.filter(({ action, paragraphs }) =>
    paragraphs.some((passages) =>
      neighbours(action, [passages]).some(
        (pair, index) => pair === 'law concern' && passages[index + 1]?.isByName !== true,
      ),
    ),
  );
  expect(nameless.map(({ where }) => where)).toEqual([]);
});

it('tells no concern in a paragraph of its own', () => {
  const alone = ofAllActions.filter(({ action, paragraphs }) =>
    paragraphs.some((passages) =>
      passages.every(({ ids: [id] }) =>
        action.facts.some((fact) => fact.id === id && fact.kind === 'concern'),
      ),
    ),
  );
  expect(alone.map(({ where }) => where)).toEqual([]);
});

it('breaks a long story before the matter that the law belongs to', () => {
  const long = plansOf(actionBySlug('az-ismayilova')).filter(({ where, paragraphs }) =>
    paragraphs.some(
      (passages) =>
        !where.includes('brief') && passages.filter(({ move }) => move === 'fact').length > 5,
    ),
  );
  expect(long.map(({ where }) => where)).toEqual([]);
});

it('asks in the order of the sheet, unless facts or grounds demand another', () => {
  const { demands } = actionBySlug('py-three-volunteers');
  const orders = plansOf(actionBySlug('py-three-volunteers')).flatMap(({ where, passages }) => {
    const asked = passages.flatMap(({ move, ids }) => (move === 'request' ? ids : []));
    const isGrounded = passages.some(({ move, ids }) => isGround({ move, ids }) && ids.length > 0);
    return isGrounded ? [] : [{ where, asked }];
  });
  const others = orders.filter(({ asked }) => asked.join() !== demands.map(({ id }) => id).join());
  expect(others).toEqual([]);
});

it('keeps the norm of the legal tone when optional facts give way', () => {
  const action = actionBySlug('az-ismayilova');
  const [recipient] = action.recipients;
  if (recipient === undefined) throw new Error('Nobody to write to');
  const today = lastDay(action.deadline);
  const lost = SEEDS.filter((seed) => {
    const plan = planLetter({ action, recipient, tone: 'legal', today, seed });
    return [1, 2, 3].some((leftOut) => {
      const facts = plan(leftOut)
        .flat()
        .flatMap(({ move, ids }) => (move === 'fact' ? ids : []));
      return facts.includes('civil-matter') && !plan(leftOut).flat().some(isGround);
    });
  });
  expect(lost).toEqual([]);
});

it('gives one ground that fits any case at most', () => {
  const several = ofAllActions.filter(
    ({ passages }) =>
      passages.filter(
        ({ move, ids }) => move === 'reason' || (move === 'ground' && ids.length === 0),
      ).length > 1,
  );
  expect(several.map(({ where }) => where)).toEqual([]);
});

it('names no right before a request that is about something else', () => {
  const astray = ofAllActions.filter(({ action, passages }) =>
    passages.some((passage, index) => {
      const ground = passages[index - 1];
      if (passage.move !== 'request' || ground === undefined || !isGround(ground)) return false;
      const about = requestsOf(action, ground);
      return about.length > 0 && !about.some((id) => passage.ids.includes(id));
    }),
  );
  expect(astray.map(({ where }) => where)).toEqual([]);
});

it.each([
  ['cl-inti-carrasco-free', 'marches'],
  ['lc-marlon-castor', 'moratorium'],
])('asks for the person of %s before it asks for everybody', (slug, general) => {
  const early = toldAction(actionBySlug(slug)).filter(({ passages }) => {
    const asked = passages.flatMap(({ move, ids }) => (move === 'request' ? ids : []));
    return asked.at(-1) !== general;
  });
  expect(early.map(({ where }) => where)).toEqual([]);
});

it('puts a clause with an "and" of its own last in a sentence of two', () => {
  const limbs = plansOf(actionBySlug('kg-forty-families')).flatMap(({ passages }) =>
    passages.flatMap(({ form, ids }) => (form === 'two' ? [ids.join()] : [])),
  );
  expect(new Set(limbs)).toEqual(new Set(['halt,consult']));
});

it('asks in a sentence of two, or a list, first for what the law that was told last is about', () => {
  const asked = plansOf(actionBySlug('pt-duarte-salgado')).flatMap(({ passages }) =>
    passages.flatMap(({ form, ids }) => (form === 'two' || form === 'list' ? [ids.join()] : [])),
  );
  expect(new Set(asked)).toEqual(new Set(['written-reasons,return-hives']));
});

it('makes a request by name where it begins a paragraph or stands behind a right', () => {
  const wrong = ofAllActions.filter(({ paragraphs }) =>
    paragraphs.some((passages) =>
      passages.some((passage, index) => {
        const before = passages[index - 1];
        const isFar = before === undefined || isGround(before);
        return passage.move === 'request' && isFar && passage.isByName !== true;
      }),
    ),
  );
  expect(wrong.map(({ where }) => where)).toEqual([]);
});

it('lets a law stand apart from its event only right before a request that stands on it', () => {
  const laws = ofAllActions.flatMap(({ action, where, paragraphs }) =>
    paragraphs.flatMap((passages) => {
      const [{ move, ids: [id = ''] } = { move: '', ids: [] }, ...others] = passages;
      const isLaw = action.facts.some((fact) => fact.id === id && fact.kind === 'law');
      if (move !== 'fact' || !isLaw) return [];
      const asked = others.find((passage) => passage.move === 'request')?.ids ?? [];
      const isStoodOn = action.demands.some(
        (demand) => asked.includes(demand.id) && demand.because.includes(id),
      );
      return [{ where, isStoodOn }];
    }),
  );
  expect(laws.length).toBeGreaterThan(0);
  expect(laws.filter(({ isStoodOn }) => !isStoodOn)).toEqual([]);
});

it('asks for an inquiry right after the injury, not after the charge that came later', () => {
  const plans = toldAction(actionBySlug('cl-inti-carrasco-free')).filter(
    ({ where, passages }) =>
      !where.includes(' brief ') &&
      passages.find(({ move }) => move === 'request')?.ids.join() === 'examine',
  );
  const before = plans.map(({ passages }) => {
    const place = passages.findIndex(({ move }) => move === 'request');
    return passages[place - 1]?.ids.join();
  });
  expect(new Set(before)).toEqual(new Set(['injury']));
});

it('asks in a short letter first for what was told last, as far as ranks let it', () => {
  const asked = toldAction(actionBySlug('cl-inti-carrasco-free'))
    .filter(({ where }) => where.includes(' brief ') && where.includes('prosecutor'))
    .map(({ passages }) => passages.find(({ move }) => move === 'request')?.ids.join());
  expect(new Set(asked)).toEqual(new Set(['drop-charge']));
});

it('gives no ground that fits any case where there is more than one fact to tell', () => {
  const empty = ofAllActions.filter(({ passages }) =>
    passages.some(({ move, ids }) => move === 'reason' || (move === 'ground' && ids.length === 0)),
  );
  expect(new Set(empty.map(({ action }) => action.facts.length))).toEqual(new Set([1]));
});
