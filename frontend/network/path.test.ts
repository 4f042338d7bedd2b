import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallGraph } from './example.ts';
import { modelOf } from './model.ts';
import { shortestPath } from './path.ts';

const model = modelOf(smallGraph(['A>B AIDS', 'C>B ACCUSES', 'C=D CONSULTS', 'A>E AIDS', 'E>F AIDS', 'F>D AIDS', 'X>Y AIDS']), 'domain');

test('the shortest chain is taken, whatever the direction of its ties', () => {
  assert.deepEqual(shortestPath(model, 'A', 'D'), ['A', 'B', 'C', 'D']);
  assert.deepEqual(shortestPath(model, 'A', 'A'), ['A']);
});

test('strangers have none', () => {
  assert.equal(shortestPath(model, 'A', 'Y'), null);
});
