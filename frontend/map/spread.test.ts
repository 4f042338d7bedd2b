import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlap, spread } from './spread.ts';

const body = (x: number, y: number) => ({ x, y, halfWidth: 15, halfHeight: 9 });

test('marks that cover nobody stay where they are', () => {
  assert.deepEqual(spread([body(0, 0), body(100, 0)]), [{ x: 0, y: 0 }, { x: 100, y: 0 }]);
});

test('of marks in one place the first stays, the others stand free beside it', () => {
  const bodies = Array.from({ length: 6 }, () => body(50, 50));
  const places = spread(bodies);
  assert.deepEqual(places[0], { x: 50, y: 50 });
  const moved = places.map((place, at) => ({ ...bodies[at], ...place }));
  for (const [at, one] of moved.entries()) {
    assert.ok(moved.slice(at + 1).every((other) => !overlap(one, other)));
  }
  assert.deepEqual(spread(bodies), places);
});

test('marks keep clear of what is kept free', () => {
  const [place] = spread([body(50, 50)], [body(50, 50)]);
  assert.ok(!overlap({ ...body(0, 0), ...place }, body(50, 50)));
});
