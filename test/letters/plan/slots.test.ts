import { expect, it } from 'vitest';
import type { PlannedPassage } from '../../../src/letters/plan/planned.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { actionBySlug } from '../samples.ts';
import { isGround, ofAllActions, plansOf, shownBy } from './plans.ts';

const isEvent = (action: UrgentAction, passage: PlannedPassage | undefined): boolean =>
  passage?.move === 'fact' &&
  action.facts.some(({ id, kind }) => kind === 'event' && passage.ids.includes(id));

it('names a right behind the events that show it', () => {
  const early = ofAllActions.filter(({ action, passages }) =>
    passages.some((passage, index) => {
      const because = isGround(passage) ? shownBy(action, passage.ids[0]) : [];
      const told = passages
        .slice(0, index)
        .flatMap(({ move, ids }) => (move === 'fact' ? ids : []));
      return because.some((id) => !told.includes(id));
    }),
  );
  expect(early.map(({ where }) => where)).toEqual([]);
});

it('lets neither a law nor a ground stand between two events of one story', () => {
  const interrupted = ofAllActions.filter(({ action, paragraphs }) =>
    paragraphs.some((passages) =>
      passages.some(
        (passage, index) =>
          (passage.move === 'fact' || isGround(passage)) &&
          !isEvent(action, passage) &&
          isEvent(action, passages[index - 1]) &&
          isEvent(action, passages[index + 1]),
      ),
    ),
  );
  expect(interrupted.map(({ where }) => where)).toEqual([]);
});

it('lets neither an event nor a request follow from what fits any case', () => {
  const hanging = ofAllActions.filter(({ passages }) =>
    passages.some(
      ({ move, ids }, index) =>
        (move === 'reason' || (move === 'ground' && ids.length === 0)) &&
        passages.slice(index).some((later) => ['fact', 'request'].includes(later.move)),
    ),
  );
  expect(hanging.map(({ where }) => where)).toEqual([]);
});

it('opens no paragraph with a request that follows another one far from it', () => {
  const opening = ofAllActions.filter(({ paragraphs }) =>
    paragraphs.some(([first], index) => {
      const before = paragraphs[index - 1] ?? [];
      const isAsking = first?.move === 'request' && first.isFurther === true;
      return isAsking && !before.some(({ move }) => move === 'request');
    }),
  );
  expect(opening.map(({ where }) => where)).toEqual([]);
});

it('lets no right end a paragraph, where what it leads to would be another one', () => {
  const hanging = ofAllActions.filter(({ paragraphs }) =>
    paragraphs.some((passages) => {
      const last = passages.at(-1);
      return last !== undefined && isGround(last) && last.ids.length > 0;
    }),
  );
  expect(hanging.map(({ where }) => where)).toEqual([]);
});

it('tells all in a short letter before it asks', () => {
  const mixed = ofAllActions.filter(
    ({ where, passages }) =>
      where.includes(' brief ') &&
      passages.findLastIndex(({ move }) => move === 'fact') >
        passages.findIndex(({ move }) => move === 'request'),
  );
  expect(mixed.map(({ where }) => where)).toEqual([]);
});

it('asks first for what life hangs on, whatever right is named', () => {
  const [first] = actionBySlug('gq-amalia-ondo').demands;
  const late = plansOf(actionBySlug('gq-amalia-ondo')).filter(({ passages }) => {
    const asked = passages.flatMap(({ move, ids }) => (move === 'request' ? ids : []));
    return asked.indexOf(first?.id ?? '') > 0;
  });
  expect(late.map(({ where }) => where)).toEqual([]);
});

it('begins a later paragraph of the story by name', () => {
  const nameless = ofAllActions.filter(({ paragraphs }) =>
    paragraphs.slice(2).some(([head]) => head?.move === 'fact' && head.isByName !== true),
  );
  expect(nameless.map(({ where }) => where)).toEqual([]);
});

it('says of a further request whether it stands right behind another', () => {
  const plans = plansOf(actionBySlug('az-ismayilova')).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((passages) =>
      passages
        .map((passage, index) => ({ passage, before: passages[index - 1]?.move }))
        .filter(({ passage }) => passage.move === 'request' && passage.isFurther === true),
    ),
  );
  expect(new Set(plans.map(({ passage }) => passage.isApart))).toEqual(new Set([true, false]));
  expect(plans.every(({ passage, before }) => passage.isApart === (before !== 'request'))).toBe(
    true,
  );
});

it('asks a second time for what is told already by its label', () => {
  const twice = plansOf(actionBySlug('pt-duarte-salgado')).filter(
    ({ where, passages }) =>
      where.includes(' brief ') &&
      passages.some(({ ids }) => ids.includes('appeal-right')) &&
      passages.some(({ form, ids }) => ids.includes('written-reasons') && form !== 'label'),
  );
  expect(twice.map(({ where }) => where)).toEqual([]);
});

it('asks with a noun twice in a row in no long letter', () => {
  const listed = ofAllActions.filter(({ where, passages }) => {
    const forms = passages.filter(({ move }) => move === 'request').map(({ form }) => form);
    return (
      !where.includes(' brief ') &&
      forms.some((form, at) => form === 'label' && forms[at + 1] === form)
    );
  });
  expect(listed.map(({ where }) => where)).toEqual([]);
});
