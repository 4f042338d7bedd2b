import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PITCH, pack } from './pack.ts';

const point = (left: number, right = left + 1) => ({ left, right, wide: false });
const span = (left: number, right: number) => ({ left, right, wide: true });

test('marks far apart share a row', () => {
  assert.deepEqual(pack([point(0), point(100)]), {
    places: [{ row: 0, x: 0.5 }, { row: 0, x: 100.5 }],
    rows: 1,
  });
});

test('marks of one narrow day stand below one another', () => {
  assert.deepEqual(pack([point(0), point(0), point(0)]).places.map((place) => place?.row), [0, 1, 2]);
});

test('marks of a wide day fill five rows, then the next column', () => {
  const { places, rows } = pack(Array.from({ length: 7 }, () => point(0, 60)));
  assert.equal(rows, 5);
  assert.deepEqual(places[4], { row: 4, x: PITCH / 2 });
  assert.deepEqual(places[5], { row: 0, x: PITCH * 1.5 });
});

test('an uncertain date keeps its whole stretch free', () => {
  const { places } = pack([span(0, 100), point(50), point(120)]);
  assert.deepEqual(places.map((place) => place?.row), [0, 1, 0]);
  assert.equal(places[0]?.x, 50);
});

test('no two marks ever cover each other, and those without room have no place', () => {
  const parcels = Array.from({ length: 60 }, (_, at) => point((at % 4) * 7));
  const { places } = pack(parcels);
  const placed = places.filter((place) => place !== null);
  assert.ok(placed.length >= 12 && placed.length < 60);
  for (const one of placed) {
    assert.equal(placed.filter((other) => other.row === one.row && Math.abs(other.x - one.x) < PITCH - 0.1).length, 1);
  }
});
