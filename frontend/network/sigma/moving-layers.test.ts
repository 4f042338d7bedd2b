import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { View } from '../view.ts';
import { MovingLayers } from './moving-layers.ts';
import type { NextFrame } from './moving-layers.ts';

const view: View = { width: 400, height: 300, scale: 1, x: 10, y: 20 };

function layer() {
  const style = { transform: '', transformOrigin: '', removeProperty: () => (style.transform = '') };
  return { style } as unknown as HTMLCanvasElement & { style: { transform: string } };
}

/** Frames that begin when they are told to. */
function frames() {
  const asked = new Set<() => void>();
  const next: NextFrame = (call) => {
    asked.add(call);
    return () => asked.delete(call);
  };
  const begin = () => {
    const calls = [...asked];
    asked.clear();
    calls.forEach((call) => call());
  };
  return { next, begin };
}

test('while a dear view moves the layers move along, and are painted anew once it rests', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const painted: number[] = [];
  const canvas = layer();
  const { next, begin } = frames();
  const layers = new MovingLayers([canvas], ({ x }) => painted.push(x), next);

  layers.drawn(view, true);
  layers.drawn({ ...view, x: 30 }, true);
  layers.drawn({ ...view, x: 70, scale: 2 }, true);

  assert.deepEqual(painted, [10]);
  assert.equal(canvas.style.transform, 'matrix(2, 0, 0, 2, 50, -20)');
  assert.equal(layers.atRest, false);
  begin();
  assert.equal(layers.atRest, false);
  t.mock.timers.tick(1_000);
  assert.deepEqual(painted, [10, 70]);
  assert.equal(canvas.style.transform, '');
  assert.equal(layers.atRest, true);
});

test('a view does not rest while the graphics are still busy with it, however long that takes', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const painted: number[] = [];
  const { next, begin } = frames();
  const layers = new MovingLayers([layer()], ({ x }) => painted.push(x), next);
  layers.drawn(view, true);
  for (const x of [30, 50, 70]) {
    begin();
    layers.drawn({ ...view, x }, true);
    t.mock.timers.tick(1_000);
  }
  assert.deepEqual(painted, [10]);
  begin();
  t.mock.timers.tick(1_000);
  assert.deepEqual(painted, [10, 70]);
});

test('what is cheap is painted with every frame, and so is what changed while the view rests', () => {
  const painted: number[] = [];
  const layers = new MovingLayers([layer()], ({ x }) => painted.push(x));
  layers.drawn(view, false);
  layers.drawn({ ...view, x: 30 }, false);
  layers.drawn({ ...view, x: 30 }, true);
  assert.deepEqual(painted, [10, 30, 30]);
});

test('nothing is painted after the end', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const painted: number[] = [];
  const { next, begin } = frames();
  const layers = new MovingLayers([layer()], ({ x }) => painted.push(x), next);
  layers.drawn(view, true);
  layers.drawn({ ...view, x: 30 }, true);
  layers.destroy();
  begin();
  t.mock.timers.tick(1_000);
  assert.deepEqual(painted, [10]);
});
