import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsWithin, insideOutline } from './area.ts';
import { smallGraph } from './example.ts';
import { AT_REST } from './interaction.ts';
import { estimateWidth } from './measure.ts';
import { modelOf } from './model.ts';

const HORSESHOE = [
  { x: 0, y: 0 }, { x: 30, y: 0 }, { x: 30, y: 30 }, { x: 20, y: 30 }, { x: 20, y: 10 }, { x: 10, y: 10 },
  { x: 10, y: 30 }, { x: 0, y: 30 },
];

test('the hollow of a horseshoe is outside', () => {
  assert.deepEqual(
    [{ x: 5, y: 20 }, { x: 15, y: 20 }, { x: 25, y: 20 }, { x: 15, y: 5 }, { x: 31, y: 5 }]
      .map((point) => insideOutline(point, HORSESHOE)),
    [true, false, true, true, false],
  );
});

test('actors are chosen by where they are seen, not by where they stand', () => {
  const model = modelOf(smallGraph(['A>B AIDS', 'B>C AIDS']), 'domain');
  const places = new Map([['A', { x: 1, y: 1 }], ['B', { x: 5, y: 1 }], ['C', { x: 2, y: 2.5 }]]);
  const view = { width: 100, height: 100, scale: 10, x: 0, y: 0 };
  const drawing = { model, places, bends: new Map(), state: AT_REST, view, measure: estimateWidth };
  const box = [{ x: 0, y: 0 }, { x: 30, y: 0 }, { x: 30, y: 30 }, { x: 0, y: 30 }];
  assert.deepEqual(actorsWithin(drawing, box), ['A', 'C']);
});
