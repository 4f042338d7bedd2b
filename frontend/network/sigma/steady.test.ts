import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Uploads, fadeOf } from './steady.ts';

test('what steps back takes the colour of what has stepped back, and only then', () => {
  assert.deepEqual(fadeOf('#ff0033', true), [1, 0, 0.2, 1]);
  assert.deepEqual(fadeOf('#ff0033', false), [1, 0, 0.2, 0]);
});

test('items are sent to the graphics card once, and again only after they changed', () => {
  const sent: string[] = [];
  const gl = {
    ARRAY_BUFFER: 1, STATIC_DRAW: 2, DYNAMIC_DRAW: 3,
    bufferData: (_: number, content: Float32Array, use: number) => sent.push(`${content[0]} ${use}`),
  } as unknown as WebGL2RenderingContext;
  const uploads = new Uploads();
  const [corners, items, picked] = [{}, {}, {}] as WebGLBuffer[];
  const frame = (value: number) => {
    uploads.fill(gl, corners, Float32Array.of(9), true);
    uploads.fill(gl, items, Float32Array.of(value), false);
    uploads.fill(gl, picked, Float32Array.of(value), false);
  };
  frame(1);
  assert.deepEqual(sent.splice(0), ['9 2', '1 3', '1 3']);
  frame(1);
  assert.deepEqual(sent.splice(0), []);
  uploads.changed();
  frame(2);
  assert.deepEqual(sent.splice(0), ['2 3', '2 3']);
});
