import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeWords } from './words.ts';

const wish = (id: string, x: number, y: number, forced = false) => ({
  id, at: { x, y }, markHalfWidth: 10, markHalfHeight: 10, halfWidth: 30, halfHeight: 8, forced,
});
const mark = (x: number, y: number) => ({ x, y, halfWidth: 10, halfHeight: 10 });

test('a word stands under its mark', () => {
  assert.deepEqual(placeWords([wish('a', 0, 0)], [mark(0, 0)]).get('a'), { x: 0, y: 21, halfWidth: 30, halfHeight: 8 });
});

test('whoever comes later gives way, above, right or left', () => {
  const placed = placeWords([wish('a', 0, 0), wish('b', 10, 0)], [mark(0, 0), mark(10, 0)]);
  assert.equal(placed.get('b')?.y, -21);
});

test('without room a word is left out, unless it must be seen', () => {
  const crowd = [mark(0, 0), mark(0, 21), mark(0, -21), mark(45, 0), mark(-45, 0)];
  assert.equal(placeWords([wish('a', 0, 0)], crowd).size, 0);
  assert.equal(placeWords([wish('a', 0, 0, true)], crowd).get('a')?.y, 21);
});

test('a word goes where fewest lines run', () => {
  const busy = (box: { y: number }) => (box.y > 0 ? 2 : 0);
  assert.equal(placeWords([{ ...wish('a', 0, 0), lines: busy }], [mark(0, 0)]).get('a')?.y, -21);
});

test('a word keeps clear of what lies over the picture where it can', () => {
  const legend = { x: 0, y: 60, halfWidth: 40, halfHeight: 40 };
  const frame = { width: 200, height: 200 };
  assert.equal(placeWords([wish('a', 50, 50)], [mark(50, 50)], frame).get('a')?.y, 71);
  assert.deepEqual(placeWords([wish('a', 50, 50)], [mark(50, 50)], frame, [legend]).get('a'), { x: 95, y: 50, halfWidth: 30, halfHeight: 8 });
});

test('a word keeps within the picture where it can', () => {
  const placed = placeWords([wish('a', 50, 90)], [mark(50, 90)], { width: 200, height: 100 });
  assert.equal(placed.get('a')?.y, 69);
});
