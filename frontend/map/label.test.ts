import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeName, halvesOf, linesOf } from './label.ts';

const SIZE = { width: 400, height: 300 };
const dot = (x: number, y: number) => ({ x, y, halfWidth: 5, halfHeight: 5 });

test('a short label is one line, a long one two of like length, a very long one is cut', () => {
  assert.deepEqual(linesOf('Burkina Faso'), ['Burkina Faso']);
  assert.deepEqual(linesOf('Force de la paix des Alpes'), ['Force de la', 'paix des Alpes']);
  assert.deepEqual(linesOf('Bundesstrassenbauverwaltungsamt'), ['Bundesstrassenbauverwal…']);
});

test('two lines need twice the room in height', () => {
  assert.deepEqual(halvesOf('Mali'), { halfWidth: 13.6, halfHeight: 6 });
  assert.equal(halvesOf('Force de la paix des Alpes').halfHeight, 13);
});

test('a name stands right of its mark, else left, below, above, or at a corner', () => {
  const mark = dot(200, 150);
  assert.deepEqual(freeName('Mali', mark, [mark], SIZE)?.name, { x: 9, y: 0, anchor: 'start' });
  assert.deepEqual(freeName('Mali', mark, [mark, dot(220, 150)], SIZE)?.name, { x: -9, y: 0, anchor: 'end' });
  const crowd = [mark, dot(220, 150), dot(180, 150), { ...dot(190, 165), halfWidth: 1 }];
  assert.deepEqual(freeName('Mali', mark, crowd, SIZE)?.name, { x: 0, y: -15, anchor: 'middle' });
  crowd.push({ ...dot(190, 135), halfWidth: 1 });
  assert.deepEqual(freeName('Mali', mark, crowd, SIZE)?.name, { x: 0, y: 15, anchor: 'start' });
});

test('a name keeps within the map, and is left out where there is no room', () => {
  assert.deepEqual(freeName('Mali', dot(380, 150), [], SIZE)?.name, { x: -9, y: 0, anchor: 'end' });
  assert.equal(freeName('Mali', dot(200, 150), [{ ...dot(200, 150), halfWidth: 90, halfHeight: 90 }], SIZE), null);
});
