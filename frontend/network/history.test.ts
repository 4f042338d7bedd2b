import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History } from './history.ts';

test('steps are taken back newest first and taken again oldest first', () => {
  const history = new History<number>();
  [1, 2, 3].forEach((step) => history.push(step));
  assert.deepEqual([history.undo(), history.undo(), history.redo(), history.undo()], [3, 2, 2, 2]);
});

test('a new step forgets what was taken back', () => {
  const history = new History<number>();
  history.push(1);
  history.undo();
  history.push(2);
  assert.equal(history.redo(), undefined);
  assert.deepEqual([history.canUndo, history.canRedo], [true, false]);
});

test('there is nothing before the first step, and the oldest are forgotten', () => {
  const history = new History<number>(2);
  assert.equal(history.undo(), undefined);
  [1, 2, 3].forEach((step) => history.push(step));
  assert.deepEqual([history.undo(), history.undo(), history.undo()], [3, 2, undefined]);
});
