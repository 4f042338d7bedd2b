import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenDone } from './surface.ts';

/** Graphics that are busy until they are told to be done, or lose what they had. */
function graphics() {
  const state = { done: false, lost: false, fences: 0 };
  const gl = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    UNSIGNALED: 3,
    fenceSync: () => (state.lost ? null : { fence: ++state.fences }),
    flush() {},
    getSyncParameter: () => (state.lost ? null : state.done ? 4 : 3),
    deleteSync: (fence: object | null) => (state.fences -= fence === null ? 0 : 1),
  } as unknown as WebGL2RenderingContext;
  return { gl, state };
}

test('who waits for the graphics is called when they are done, once', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { gl, state } = graphics();
  let calls = 0;
  whenDone({ gl }, 30, () => calls++);
  t.mock.timers.tick(5_000);
  assert.equal(calls, 0);
  state.done = true;
  t.mock.timers.tick(5_000);
  assert.deepEqual([calls, state.fences], [1, 0]);
});

test('who no longer waits is not called', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { gl, state } = graphics();
  let calls = 0;
  whenDone({ gl }, 30, () => calls++)();
  state.done = true;
  t.mock.timers.tick(5_000);
  assert.deepEqual([calls, state.fences], [0, 0]);
});

test('graphics that are lost keep nobody waiting', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { gl, state } = graphics();
  let calls = 0;
  whenDone({ gl }, 30, () => calls++);
  state.lost = true;
  whenDone({ gl }, 30, () => calls++);
  t.mock.timers.tick(5_000);
  assert.equal(calls, 2);
});
