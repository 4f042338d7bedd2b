import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoOf, scaleOf } from './scale.ts';

const TEN_DAYS = { first: 100, end: 110 };
const LINE = { left: 50, right: 150 };

test('days are counted and written back', () => {
  assert.equal(dayOf('1970-01-02'), 1);
  assert.equal(isoOf(dayOf('2024-02-29')), '2024-02-29');
  assert.equal(isoOf(dayOf('1899-12-31') + 0.9), '1899-12-31');
});

test('time runs evenly when no day needs more', () => {
  const scale = scaleOf(TEN_DAYS, LINE);
  assert.deepEqual([100, 105, 110].map(scale.x), [50, 100, 150]);
  assert.equal(scale.day(75), 102.5);
});

test('a busy day gets the room it needs, the others share the rest', () => {
  const scale = scaleOf(TEN_DAYS, LINE, new Map([[102, 40]]));
  assert.deepEqual([100, 102, 103, 110].map((day) => Math.round(scale.x(day) * 1e6) / 1e6), [50, 62, 108, 150]);
});

test('days stay in order, and a place leads back to its day', () => {
  const scale = scaleOf(TEN_DAYS, LINE, new Map([[100, 15], [104, 30], [109, 10], [300, 99]]));
  for (let day = 100; day < 110; day += 0.25) {
    assert.ok(scale.x(day) < scale.x(day + 0.25));
    assert.ok(Math.abs(scale.day(scale.x(day)) - day) < 1e-9);
  }
  assert.equal(scale.x(110), 150);
});

test('needs never take more than four fifths of the line', () => {
  const scale = scaleOf(TEN_DAYS, LINE, new Map([[103, 5_000]]));
  assert.equal(Math.round(scale.x(104) - scale.x(103)), 82);
});

test('days outside lie at the ends, and a range of no days is taken for one', () => {
  const scale = scaleOf(TEN_DAYS, LINE);
  assert.deepEqual([scale.x(-5), scale.x(1_000), scale.day(0), scale.day(999)], [50, 150, 100, 110]);
  assert.equal(scaleOf({ first: 7, end: 7 }, LINE).x(7.5), 100);
});
