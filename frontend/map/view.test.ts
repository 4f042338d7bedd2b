import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, fitted, moved, outliner, rescaled, toPixel, worldView, zoomed } from './view.ts';

const SIZE = { width: 800, height: 500 };
const BAMAKO = { longitude: -8, latitude: 12.65, weight: 10 };
const NIAMEY = { longitude: 2.11, latitude: 13.51, weight: 10 };
const WELLINGTON = { longitude: 174.78, latitude: -41.28, weight: 1 };

const inside = ({ x, y }: { x: number; y: number }) => x > 0 && x < SIZE.width && y > 0 && y < SIZE.height;
const at = (view: ReturnType<typeof fitted>, one: typeof BAMAKO) => toPixel(view, one.longitude, one.latitude);

test('the whole world is in sight', () => {
  const view = worldView(SIZE);
  for (const [longitude, latitude] of [[-160, 20], [170, 60], [0, -80], [20, 78]]) {
    assert.ok(inside(toPixel(view, longitude, latitude)));
  }
});

test('fits what matters most, large enough to be read', () => {
  const view = fitted([BAMAKO, NIAMEY, WELLINGTON], SIZE);
  assert.ok(inside(at(view, BAMAKO)) && inside(at(view, NIAMEY)));
  assert.ok(!inside(at(view, WELLINGTON)));
  assert.ok(at(view, NIAMEY).x - at(view, BAMAKO).x > 120);
});

test('a single place is shown with its surroundings, in the middle', () => {
  const view = fitted([BAMAKO], SIZE);
  const { x, y } = at(view, BAMAKO);
  assert.deepEqual([Math.round(x), Math.round(y)], [400, 250]);
  assert.ok(inside(at(view, { ...BAMAKO, latitude: 18 })));
});

test('nobody to show means the world', () => {
  assert.deepEqual(fitted([], SIZE), worldView(SIZE));
});

test('zooming keeps the pixel under the pointer where it is, and has limits', () => {
  const view = fitted([BAMAKO], SIZE);
  const near = zoomed(view, 2, { x: 400, y: 250 });
  assert.deepEqual(Object.values(at(near, BAMAKO)).map(Math.round), [400, 250]);
  assert.equal(Math.round(near.scale / view.scale), 2);
  assert.equal(zoomed(view, 1e9, { x: 0, y: 0 }).scale, 8_000);
  assert.equal(zoomed(view, 1e-9, { x: 0, y: 0 }).scale, 60);
});

test('a drawing is moved to where another view has it', () => {
  const drawn = fitted([BAMAKO, NIAMEY], SIZE);
  const wanted = zoomed(moved(drawn, 30, -12), 1.5, { x: 100, y: 90 });
  const [, x, y, by] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(between(drawn, wanted))!.map(Number);
  const old = at(drawn, NIAMEY);
  const now = at(wanted, NIAMEY);
  assert.ok(Math.abs(old.x * by + x - now.x) < 1e-6 && Math.abs(old.y * by + y - now.y) < 1e-6);
});

test('a picture of another size has the same middle, and all that was in sight', () => {
  const view = fitted([BAMAKO, NIAMEY], SIZE);
  const paper = rescaled(view, SIZE, { width: 1_600, height: 1_200 });
  const [before, now] = [at(view, NIAMEY), at(paper, NIAMEY)];
  assert.equal(paper.scale, view.scale * 2);
  assert.ok(Math.abs(now.x - 800 - (before.x - 400) * 2) < 1e-6 && Math.abs(now.y - 600 - (before.y - 250) * 2) < 1e-6);
});

test('outlines have no points that nobody could see apart, and nothing from far outside', () => {
  const ring = Array.from({ length: 3_601 }, (_, turn) => {
    const angle = (-turn / 3_600) * 2 * Math.PI;
    return [Math.cos(angle) * 2, 15 + Math.sin(angle) * 2];
  });
  const shape = { type: 'Polygon' as const, coordinates: [ring] };
  const drawn = outliner(fitted([BAMAKO, NIAMEY], SIZE), SIZE)(shape);
  const points = drawn.split(/[LM]/).length;
  assert.ok(points > 40 && points < 1_500, String(points));
  const far = fitted([WELLINGTON], SIZE);
  assert.equal(outliner(far, SIZE)(shape), '');
});
