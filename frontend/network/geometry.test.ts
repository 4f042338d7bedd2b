import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  curveBetween, directionAt, lengthsAlong, parameterAt, pointAt, portion, reach, segmentsCross,
} from './geometry.ts';

const A = { x: 0, y: 0 };
const B = { x: 100, y: 0 };

test('the bend is the height of the curve as a share of its length, to the right of travel', () => {
  assert.deepEqual(pointAt(curveBetween(A, B, 0.2), 0.5), { x: 50, y: 20 });
  assert.deepEqual(pointAt(curveBetween(B, A, 0.2), 0.5), { x: 50, y: -20 });
  assert.deepEqual(pointAt(curveBetween(A, B, 0), 0.25), { x: 25, y: 0 });
});

test('a line without bend goes straight from its beginning to its end', () => {
  assert.deepEqual(directionAt(curveBetween(A, B, 0), 0), { x: 1, y: 0 });
  assert.deepEqual(directionAt(curveBetween(A, A, 0), 0.5), { x: 1, y: 0 });
});

test('outlines are left at the radius of a disc and at the side of a rectangle', () => {
  const pill = { halfWidth: 40, halfHeight: 10, round: false };
  assert.equal(reach({ halfWidth: 20, halfHeight: 20, round: true }, { x: 0.6, y: 0.8 }), 20);
  assert.equal(reach(pill, { x: 1, y: 0 }), 40);
  assert.equal(reach(pill, { x: 0, y: -1 }), 10);
  assert.equal(reach(pill, { x: 0.6, y: 0.8 }), 12.5);
});

test('lengths and parameters of a straight curve agree', () => {
  const lengths = lengthsAlong(curveBetween(A, B, 0), 4);
  assert.deepEqual(lengths, [0, 25, 50, 75, 100]);
  assert.equal(parameterAt(lengths, 60), 0.6);
  assert.equal(parameterAt(lengths, -3), 0);
  assert.equal(parameterAt(lengths, 300), 1);
});

test('a portion of a curve lies on the curve', () => {
  const curve = curveBetween(A, B, 0.3);
  const part = portion(curve, 0.2, 0.7);
  const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);
  const expected = pointAt(curve, 0.2 + 0.5 * 0.4);
  const actual = pointAt(part, 0.4);
  near(actual.x, expected.x);
  near(actual.y, expected.y);
});

test('pieces cross only when each parts the ends of the other', () => {
  assert.ok(segmentsCross(A, B, { x: 50, y: -1 }, { x: 50, y: 1 }));
  assert.ok(!segmentsCross(A, B, { x: 50, y: 1 }, { x: 50, y: 9 }));
  assert.ok(!segmentsCross(A, B, { x: 100, y: 0 }, { x: 150, y: 40 }));
});
