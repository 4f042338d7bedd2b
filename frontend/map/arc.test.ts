import assert from 'node:assert/strict';
import { test } from 'node:test';
import { angleOn, arcBetween, fanOf, pathOf, pointOn } from './arc.ts';

const LEFT = { x: 0, y: 0, halfWidth: 6, halfHeight: 6 };
const RIGHT = { x: 200, y: 0, halfWidth: 6, halfHeight: 6 };

test('an arc begins and ends outside of its marks and bends to one side', () => {
  const arc = arcBetween(LEFT, RIGHT, 0, false);
  assert.ok(arc.start.x > 6 && arc.end.x < 194);
  assert.deepEqual(arc.control, { x: 100, y: -32 });
  assert.ok(pointOn(arc, 0.5).y < -15);
});

test('the ties of a pair fan out; turned round, the same curve runs backwards', () => {
  const middles = [0, 1, 2].map((index) => pointOn(arcBetween(LEFT, RIGHT, index, false), 0.5).y);
  assert.ok(middles[0] - middles[1] > 6 && middles[1] - middles[2] > 6);
  const there = arcBetween(LEFT, RIGHT, 1, false);
  const back = arcBetween(LEFT, RIGHT, 1, true);
  assert.deepEqual([back.start, back.control, back.end], [there.end, there.control, there.start]);
});

test('ties of a pair are counted through whichever way they go', () => {
  const ties = [['a', 'MLI', 'NER'], ['b', 'NER', 'MLI'], ['c', 'MLI', 'RUS']].map(([id, from, to]) => ({ id, from, to }));
  assert.deepEqual([...fanOf(ties)], [
    ['a', { index: 0, turned: false }], ['b', { index: 1, turned: true }], ['c', { index: 0, turned: false }],
  ]);
});

test('marks in one place still make an arc of numbers', () => {
  assert.ok(!pathOf(arcBetween(LEFT, LEFT, 0, false)).includes('NaN'));
});

test('a curve knows its direction', () => {
  const arc = { start: { x: 0, y: 0 }, control: { x: 10, y: 0 }, end: { x: 10, y: 10 } };
  assert.deepEqual([angleOn(arc, 0), angleOn(arc, 1)], [0, Math.PI / 2]);
  assert.equal(pathOf(arc), 'M0 0Q10 0 10 10');
});
