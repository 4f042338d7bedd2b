import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, markZoom, panned, toPixel, toPlace, zoomed } from './view.ts';

const INSETS = { top: 10, right: 20, bottom: 30, left: 40 };
const box = (x: number, y: number) => ({ x, y, halfWidth: 30, halfHeight: 20 });

test('fitting keeps every box within the insets and fills one of the two sides', () => {
  const view = fit([box(-400, -100), box(400, 100)], 600, 500, INSETS);
  const zoom = markZoom(view.scale);
  const left = toPixel(view, { x: -400, y: -100 }).x - 30 * zoom;
  const right = toPixel(view, { x: 400, y: 100 }).x + 30 * zoom;
  assert.ok(Math.abs(left - 40) < 0.5 && Math.abs(right - 580) < 0.5, `${left} to ${right}`);
});

test('one actor is not blown up, and none gives a plain view', () => {
  assert.equal(fit([box(0, 0)], 600, 500, INSETS).scale, 1.35);
  assert.deepEqual(fit([], 600, 500, INSETS), { width: 600, height: 500, scale: 1, x: 310, y: 240 });
});

test('zooming keeps the pixel under the pointer where it is', () => {
  const view = { width: 600, height: 500, scale: 1, x: 50, y: 60 };
  const about = { x: 200, y: 100 };
  const place = toPlace(view, about);
  assert.deepEqual(toPixel(zoomed(view, 2, about), place), about);
  assert.equal(zoomed(view, 1000, about).scale, 6);
});

test('panning shifts every pixel alike', () => {
  const view = panned({ width: 600, height: 500, scale: 2, x: 50, y: 60 }, 5, -7);
  assert.deepEqual(toPixel(view, { x: 10, y: 10 }), { x: 75, y: 73 });
});

test('marks grow more slowly than distances, without a jump', () => {
  assert.equal(markZoom(1), 1);
  assert.ok(markZoom(4) < 2 && markZoom(0.25) > 0.25);
  assert.ok(Math.abs(markZoom(0.9999) - markZoom(1.0001)) < 0.001);
});
