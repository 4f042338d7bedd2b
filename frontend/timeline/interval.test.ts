import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf } from '../drawing/phrases.ts';
import type { IntervalData, TurnData } from './contract.ts';
import { EXAMPLE } from './example.ts';
import { barOf, intervalLines, namePlace } from './interval.ts';
import { dayOf, scaleOf } from './scale.ts';

/** From March to June 2024, one pixel a day. */
const first = dayOf('2024-03-01');
const SCALE = scaleOf({ first, end: first + 122 }, { left: 0, right: 122 });

const turn = (date: string, last = date, rest: Partial<TurnData> = {}): TurnData => ({
  first: date, last, date, atTheLatest: false, known: false, ...rest,
});

const stay = (rest: Partial<IntervalData>): IntervalData => ({
  lane: 0, label: 'X', title: 'Peru – X', selection: null, begin: null, announcedEnd: null, end: null, onlyAnnounced: false, ...rest,
});

test('a membership of which no end is known stays open on both sides', () => {
  assert.deepEqual(barOf(stay({}), SCALE), {
    left: 0, sureFrom: 0, sureTo: 122, right: 122, openLeft: true, openRight: true, announced: null,
  });
});

test('an end in an unknown day of a month is uncertain from its first to its last day', () => {
  const bar = barOf(stay({ begin: turn('2024-03-11'), end: turn('2024-05-01', '2024-05-31') }), SCALE);
  assert.deepEqual(bar, {
    left: 10, sureFrom: 10, sureTo: 61, right: 91, openLeft: false, openRight: false, announced: null,
  });
});

test('an announced end ends nothing', () => {
  const bar = barOf(stay({ announcedEnd: turn('2024-03-31') }), SCALE);
  assert.deepEqual([bar?.announced, bar?.right, bar?.openRight], [30, 122, true]);
});

test('a beginning that may have been earlier is uncertain before', () => {
  const bar = barOf(stay({ begin: turn('2024-04-10', '2024-04-10', { atTheLatest: true }) }), SCALE);
  assert.deepEqual([bar?.left, bar?.sureFrom, bar?.openLeft], [0, 40, true]);
});

test('the name of a membership keeps clear of its announced end', () => {
  const bar = barOf(stay({ begin: turn('2024-03-11'), end: turn('2024-06-20') }), SCALE);
  assert.ok(bar !== null);
  assert.deepEqual(namePlace(bar, 'OECD'), { x: 16, anchor: 'start' });
  assert.deepEqual(namePlace({ ...bar, announced: 70 }, 'OECD'), { x: 16, anchor: 'start' });
  assert.deepEqual(namePlace({ ...bar, announced: 30 }, 'OECD'), { x: 39, anchor: 'start' });
  assert.deepEqual(namePlace({ ...bar, announced: 45 }, 'Mercosur+'), { x: 120, anchor: 'start' });
});

test('memberships before and after what is drawn are not drawn', () => {
  assert.equal(barOf(stay({ end: turn('2023-01-01') }), SCALE), null);
  assert.equal(barOf(stay({ begin: turn('2025-01-01') }), SCALE), null);
});

test('a membership is told in words', () => {
  assert.deepEqual(intervalLines(EXAMPLE.intervals[0], phrasesOf(EXAMPLE)), [
    'Beginning: 1999 (general knowledge)', 'Withdrawal announced: 10 April 2024', 'End: June 2024',
  ]);
  assert.deepEqual(
    intervalLines(stay({ begin: turn('2024-04-10', '2024-04-10', { atTheLatest: true }) }), phrasesOf(EXAMPLE)),
    ['Beginning: at the latest 2024-04-10', 'No known end', 'Nobody says so.'],
  );
});
