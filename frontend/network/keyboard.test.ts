import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallGraph } from './example.ts';
import { AT_REST } from './interaction.ts';
import { commandFor, nextActor, nextLine } from './keyboard.ts';
import { estimateWidth } from './measure.ts';
import { modelOf } from './model.ts';

const model = modelOf(smallGraph(['A>B AIDS', 'A>C AIDS', 'A>D AIDS', 'B>E AIDS']), 'domain');
const places = new Map([
  ['A', { x: 0, y: 0 }], ['B', { x: 100, y: 10 }], ['C', { x: -80, y: 0 }], ['D', { x: 10, y: 90 }], ['E', { x: 0, y: -50 }],
]);
const view = { width: 400, height: 300, scale: 1, x: 200, y: 150 };
const drawing = { model, places, bends: new Map(), state: AT_REST, view, measure: estimateWidth };
const key = (name: string, held: object = {}) =>
  commandFor({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('keys name commands, and foreign keys none', () => {
  assert.deepEqual(key('+'), { name: 'zoomIn' });
  assert.deepEqual(key('ArrowUp'), { name: 'walk', direction: { x: 0, y: -1 } });
  assert.deepEqual(key('2'), { name: 'steps', steps: 2 });
  assert.deepEqual(key('z', { ctrlKey: true }), { name: 'undo' });
  assert.deepEqual(key('Z', { ctrlKey: true, shiftKey: true }), { name: 'redo' });
  assert.equal(key('a'), null);
  assert.equal(key('ArrowLeft', { altKey: true }), null);
  assert.equal(key('+', { ctrlKey: true }), null);
  assert.equal(key('Tab'), null);
});

test('arrows walk to the neighbour that lies there, never to a stranger', () => {
  assert.equal(nextActor(drawing, 'A', { x: 1, y: 0 }), 'B');
  assert.equal(nextActor(drawing, 'A', { x: -1, y: 0 }), 'C');
  assert.equal(nextActor(drawing, 'A', { x: 0, y: 1 }), 'D');
  assert.equal(nextActor(drawing, 'A', { x: 0, y: -1 }), null);
});

test('the walk begins with the actor that most sources name', () => {
  assert.equal(nextActor(drawing, null, { x: 1, y: 0 }), 'A');
  assert.equal(nextActor(drawing, 'gone', { x: 1, y: 0 }), 'A');
});

test('the lines of an actor come round', () => {
  assert.equal(nextLine(drawing, 'B', null, 1), 'A~B~AIDS');
  assert.equal(nextLine(drawing, 'B', 'A~B~AIDS', 1), 'B~E~AIDS');
  assert.equal(nextLine(drawing, 'B', 'B~E~AIDS', 1), 'A~B~AIDS');
  assert.equal(nextLine(drawing, 'B', null, -1), 'B~E~AIDS');
  assert.equal(nextLine(drawing, 'gone', null, 1), null);
});
