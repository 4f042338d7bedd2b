import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next } from './walk.ts';

/** Two lanes with an empty one between them. */
const STOPS = [
  { lane: 0, x: 10, row: 0 },
  { lane: 0, x: 10, row: 1 },
  { lane: 0, x: 90, row: 0 },
  { lane: 2, x: 20, row: 0 },
  { lane: 2, x: 80, row: 0 },
];

test('goes through a lane in time, from top to bottom on one day', () => {
  assert.equal(next(STOPS, 0, 'ArrowRight'), 1);
  assert.equal(next(STOPS, 1, 'ArrowRight'), 2);
  assert.equal(next(STOPS, 2, 'ArrowLeft'), 1);
});

test('stays at the ends of a lane and finds them', () => {
  assert.equal(next(STOPS, 2, 'ArrowRight'), 2);
  assert.equal(next(STOPS, 0, 'ArrowLeft'), 0);
  assert.equal(next(STOPS, 1, 'End'), 2);
  assert.equal(next(STOPS, 4, 'Home'), 3);
});

test('goes over empty lanes to the nearest in time', () => {
  assert.equal(next(STOPS, 2, 'ArrowDown'), 4);
  assert.equal(next(STOPS, 3, 'ArrowUp'), 0);
  assert.equal(next(STOPS, 4, 'ArrowDown'), 4);
});

test('other keys lead nowhere', () => {
  assert.equal(next(STOPS, 1, 'x'), 1);
});
