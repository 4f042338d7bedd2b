import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLE } from './example.ts';
import { layoutFlows, ribbon } from './flow-layout.ts';

const LAYOUT = layoutFlows(EXAMPLE.flows, 100, 500);

test('each side has its bars, the heaviest on top, and no two touch', () => {
  assert.deepEqual(LAYOUT.nodes.map(({ key, side }) => `${side} ${key}`),
    ['from PER', 'from CHL', 'domain TRADE', 'domain ENERGY', 'to org:x', 'to CHL']);
  for (const side of ['from', 'domain', 'to']) {
    const [upper, lower] = LAYOUT.nodes.filter((node) => node.side === side);
    assert.ok(upper.y + upper.height < lower.y);
  }
});

test('a bar is as high as its flows are thick', () => {
  const peru = LAYOUT.nodes[0];
  assert.equal(peru.height, LAYOUT.bands[0].thickness + LAYOUT.bands[1].thickness);
  assert.equal(LAYOUT.bands[0].thickness, 3 * LAYOUT.bands[2].thickness);
});

test('flows stay inside the picture and leave each bar without overlap', () => {
  for (const at of [0, 1, 2, 3] as const) {
    const ends = LAYOUT.bands.map(({ points, thickness }) => [points[at].y, points[at].y + thickness])
      .sort(([a], [b]) => a - b);
    ends.forEach(([y, end], index) => {
      assert.ok(y >= 0 && end <= LAYOUT.height + 1e-9);
      assert.ok(index === 0 || ends[index - 1][1] <= y + 1e-9);
    });
  }
});

test('nothing flows without flows', () => {
  assert.deepEqual(layoutFlows([], 0, 100).bands, []);
});

test('a ribbon goes there and back', () => {
  assert.equal(ribbon({ x: 0, y: 0 }, { x: 10, y: 4 }, 2), 'M0 0C5 0 5 4 10 4L10 6C5 6 5 2 0 2Z');
});
