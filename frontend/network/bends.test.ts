import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bendsOf, laneStep } from './bends.ts';
import { curveBetween, pointAt } from './geometry.ts';
import { smallGraph } from './example.ts';
import { modelOf } from './model.ts';

const PLACES = new Map([['A', { x: 0, y: 0 }], ['B', { x: 200, y: 0 }]]);

test('opposite lines bend to opposite sides of the straight line', () => {
  const model = modelOf(smallGraph(['A>B AIDS', 'B>A ACCUSES']), 'domain');
  const bends = bendsOf(model, PLACES, new Map());
  const middle = (id: string) => {
    const line = model.lines.get(id)!;
    return pointAt(curveBetween(PLACES.get(line.from)!, PLACES.get(line.to)!, bends.get(id)!), 0.5).y;
  };
  assert.ok(middle('A~B~AIDS') < -2);
  assert.ok(middle('B~A~ACCUSES') > 2);
});

test('parallel lines keep their distance, and a line without an end has no bend', () => {
  const model = modelOf(smallGraph(['A>B AIDS', 'A=B CONSULTS', 'A>B SUPPORTS', 'A>C AIDS']), 'domain');
  const bends = bendsOf(model, PLACES, new Map());
  assert.deepEqual(
    ['A~B~AIDS', 'A~B~SUPPORTS', 'A~B~CONSULTS', 'A~C~AIDS'].map((id) => bends.get(id)),
    [-0.062, 0, 0.062, undefined],
  );
});

test('fans of distant actors do not spread without limit', () => {
  const model = modelOf(smallGraph(['A>B AIDS', 'A=B CONSULTS']), 'domain');
  const bends = bendsOf(model, new Map([['A', { x: 0, y: 0 }], ['B', { x: 2000, y: 0 }]]), new Map());
  assert.deepEqual([...bends.values()], [-0.0045, 0.0045]);
});

test('a line bends around a mark that stands in its way', () => {
  const model = modelOf(smallGraph(['A>B AIDS', 'A>C AIDS']), 'domain');
  const box = (x: number, y: number) => ({ x, y, halfWidth: 14, halfHeight: 14 });
  const places = new Map([...PLACES, ['C', { x: 100, y: 4 }]]);
  const boxes = new Map([['A', box(0, 0)], ['B', box(200, 0)], ['C', box(100, 4)]]);
  const bend = bendsOf(model, places, boxes).get('A~B~AIDS')!;
  const middle = pointAt(curveBetween(places.get('A')!, places.get('B')!, bend), 0.5);
  assert.ok(Math.abs(middle.y - 4) > 14, `the line runs at ${middle.y}`);
});

test('a fan of many lines is hardly wider than one of few', () => {
  const width = (lines: number) => laneStep(lines, 400) * 400 * (lines - 1);
  assert.deepEqual([2, 5, 12].map((lines) => Math.round(width(lines))), [18, 72, 94]);
});

test('a line bends so that it does not cross another', () => {
  const model = modelOf(smallGraph(['A>B AIDS', 'C>D AIDS']), 'domain');
  const places = new Map([
    ['A', { x: 0, y: 0 }], ['B', { x: 400, y: 0 }], ['C', { x: 180, y: -20 }], ['D', { x: 220, y: 20 }],
  ]);
  const boxes = new Map([...places].map(([id, place]) => [id, { ...place, halfWidth: 3, halfHeight: 3 }]));
  const bend = bendsOf(model, places, boxes).get('A~B~AIDS')!;
  const middle = pointAt(curveBetween(places.get('A')!, places.get('B')!, bend), 0.5);
  assert.ok(Math.abs(middle.y) > 20, `the line runs at ${middle.y}`);
});
