import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partOf, wideningsOf, withActor } from './extent.ts';
import { MOST_AROUND, MOST_TIES, TIE_STEPS, USUAL_SETUP } from './setup.ts';

const extent = (shown: number, ties: number) => ({ shown: { actors: 9, ties: shown }, total: { actors: 9, ties } });
const names = (...args: Parameters<typeof wideningsOf>) => wideningsOf(...args).map(({ name }) => name);

test('a small network is whole and needs no widening', () => {
  assert.equal(partOf(extent(40, 40)), null);
  assert.deepEqual(wideningsOf(extent(40, 40), USUAL_SETUP, 'MLI'), []);
});

test('of a large one more or all can be asked for, and all around the selected actor', () => {
  assert.deepEqual(partOf(extent(3_000, 20_000)), [9, 9, 3_000, 20_000]);
  assert.deepEqual(wideningsOf(extent(3_000, 20_000), USUAL_SETUP, 'MLI'), [
    { name: 'showMore', setup: { ties: TIE_STEPS[1] } },
    { name: 'showAll', setup: { ties: MOST_TIES } },
    { name: 'showAround', setup: { around: new Set(['MLI']) } },
  ]);
});

test('a little more is all at once', () => {
  assert.deepEqual(names(extent(3_000, 4_000), USUAL_SETUP, null), ['showAll']);
});

test('beyond what can be drawn only as much as possible is offered, and nothing once that is reached', () => {
  assert.deepEqual(names(extent(3_000, 80_000), USUAL_SETUP, null), ['showMore', 'showMost']);
  assert.deepEqual(names(extent(20_000, 80_000), { ...USUAL_SETUP, ties: MOST_TIES }, null), ['showStrongest']);
});

test('what was widened can be narrowed again', () => {
  assert.deepEqual(wideningsOf(extent(20_000, 20_000), { ...USUAL_SETUP, ties: MOST_TIES }, null), [
    { name: 'showStrongest', setup: { ties: TIE_STEPS[0], around: new Set() } },
  ]);
  assert.deepEqual(names(extent(3_100, 3_200), { ...USUAL_SETUP, around: new Set(['MLI']) }, 'MLI'), ['showAll', 'showStrongest']);
});

test('the actor that was widened first goes when there are too many', () => {
  const full = new Set(Array.from({ length: MOST_AROUND }, (_, i) => `org:${i}`));
  const next = withActor(full, 'MLI');
  assert.equal(next.size, MOST_AROUND);
  assert.equal(next.has('org:0'), false);
  assert.equal(next.has('MLI'), true);
});
