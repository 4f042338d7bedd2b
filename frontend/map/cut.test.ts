import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutAt } from './cut.ts';

const SQUARE = { type: 'Polygon' as const, coordinates: [[[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]]] };

test('a shape falls into a northern and a southern part along a parallel', () => {
  assert.deepEqual(cutAt(SQUARE, 4), {
    north: { type: 'MultiPolygon', coordinates: [[[[0, 4], [0, 10], [10, 10], [10, 4], [0, 4]]]] },
    south: { type: 'MultiPolygon', coordinates: [[[[0, 0], [0, 4], [10, 4], [10, 0], [0, 0]]]] },
  });
});

test('what lies on one side has nothing on the other', () => {
  assert.deepEqual(cutAt(SQUARE, 20).north.coordinates, []);
  assert.equal(cutAt(SQUARE, 20).south.coordinates.length, 1);
});
