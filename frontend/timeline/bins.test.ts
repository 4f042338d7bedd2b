import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binsOf, daysBetween, extentOf, movedBound, roomOf } from './bins.ts';
import { dayOf, isoOf, scaleOf } from './scale.ts';

const DATES = [
  { first: '2024-01-01', last: '2024-01-31', facts: 2 },
  { first: '2024-01-10', last: '2024-01-10', facts: 5 },
];
const LINE = { left: 0, right: 310 };

test('the overview begins and ends with its dates', () => {
  const { first, end } = extentOf(DATES);
  assert.deepEqual([isoOf(first), isoOf(end)], ['2024-01-01', '2024-02-01']);
});

test('a month is one broad bar, a day a narrow one', () => {
  const scale = scaleOf(extentOf(DATES), LINE);
  assert.deepEqual(binsOf(DATES, scale).map(({ left, right, facts }) => [Math.round(left), Math.round(right), facts]), [
    [0, 309, 2], [90, 99, 5],
  ]);
});

test('only certain days are given room, and none in even time', () => {
  assert.deepEqual([...roomOf(DATES, false).keys()].map(isoOf), ['2024-01-10']);
  assert.equal(roomOf(DATES, true).size, 0);
});

test('two places mean the whole days between them, whichever comes first', () => {
  const scale = scaleOf(extentOf(DATES), LINE);
  const days = (one: number, other: number) => Object.values(daysBetween(scale, one, other)).map(isoOf);
  assert.deepEqual(days(95, 35), ['2024-01-04', '2024-01-10']);
  assert.deepEqual(days(90, 100), ['2024-01-10', '2024-01-10']);
  assert.deepEqual(days(310, 310), ['2024-01-31', '2024-01-31']);
});

test('keys move a bound from date to date', () => {
  const days = ['2024-01-01', '2024-01-10'].map(dayOf);
  assert.equal(movedBound(days[0], 'ArrowRight', days), days[1]);
  assert.equal(movedBound(days[0] + 4, 'ArrowLeft', days), days[0]);
  assert.equal(movedBound(days[1], 'ArrowRight', days), days[1]);
  assert.equal(movedBound(days[1], 'Home', days), days[0]);
  assert.equal(movedBound(days[1], 'Tab', days), null);
});
