import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurns } from './turns.ts';

/** A step that takes longer than one turn. */
function slow(done: string[], name: string): () => void {
  return () => {
    const end = performance.now() + 25;
    while (performance.now() < end);
    done.push(name);
  };
}

test('steps are done in their order', async () => {
  const done: string[] = [];
  assert.equal(await inTurns([slow(done, 'a'), () => done.push('b'), slow(done, 'c')], () => true), true);
  assert.deepEqual(done, ['a', 'b', 'c']);
});

test('the page has its turn in between, and can end the drawing', async () => {
  const done: string[] = [];
  let current = true;
  const drawing = inTurns([slow(done, 'a'), slow(done, 'b')], () => current);
  current = false;
  assert.equal(await drawing, false);
  assert.deepEqual(done, ['a']);
});
