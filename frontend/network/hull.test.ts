import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convexHull, roundedContour, withinContour } from './hull.ts';

const SQUARE = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }];

test('the hull leaves out what lies inside or on a side', () => {
  const hull = convexHull([...SQUARE, { x: 5, y: 5 }, { x: 5, y: 0 }]);
  assert.deepEqual(hull, SQUARE);
});

test('no points, one point and twice the same point have a hull', () => {
  assert.deepEqual(convexHull([]), []);
  assert.deepEqual(convexHull([{ x: 1, y: 2 }]), [{ x: 1, y: 2 }]);
  assert.deepEqual(convexHull([{ x: 1, y: 2 }, { x: 1, y: 2 }]), [{ x: 1, y: 2 }]);
});

test('the contour of two points is a capsule', () => {
  assert.deepEqual(roundedContour([{ x: 0, y: 0 }, { x: 10, y: 0 }], 5), [
    { lineTo: { x: 0, y: 5 }, arcTo: { x: 0, y: -5 }, radius: 5 },
    { lineTo: { x: 10, y: -5 }, arcTo: { x: 10, y: 5 }, radius: 5 },
  ]);
});

test('the contour of one point is a circle and of none nothing', () => {
  assert.deepEqual(roundedContour([{ x: 3, y: 4 }], 5), [
    { lineTo: { x: -2, y: 4 }, arcTo: { x: 8, y: 4 }, radius: 5 },
    { lineTo: { x: 8, y: 4 }, arcTo: { x: -2, y: 4 }, radius: 5 },
  ]);
  assert.deepEqual(roundedContour([], 5), []);
});

test('within means inside the hull or nearer to it than the radius', () => {
  const hull = convexHull(SQUARE);
  assert.ok(withinContour({ x: 5, y: 5 }, hull, 2));
  assert.ok(withinContour({ x: 11, y: 5 }, hull, 2));
  assert.ok(!withinContour({ x: 13, y: 5 }, hull, 2));
  assert.ok(!withinContour({ x: 11.9, y: 11.9 }, hull, 2));
  assert.ok(!withinContour({ x: 0, y: 0 }, [], 2));
});
