import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallGraph } from './example.ts';
import { commandsFor } from './menu-entries.ts';
import { modelOf } from './model.ts';

const model = modelOf(smallGraph(['A>B AIDS']), 'domain');
const none = {
  model, selected: new Set<string>(), pinned: new Set<string>(), hidden: 0, partly: false, focused: false, pathBegun: false,
};

test('an actor can be selected, focused, asked for a path, hidden, pinned and linked to', () => {
  assert.deepEqual(commandsFor('A', none), ['select', 'evidence', 'focusHere', 'pathFrom', 'hide', 'pin', 'copyLink']);
});

test('the ties of an actor that are not drawn can be called for', () => {
  assert.deepEqual(
    commandsFor('A', { ...none, partly: true }),
    ['select', 'evidence', 'focusHere', 'showAround', 'pathFrom', 'hide', 'pin', 'copyLink'],
  );
});

test('what is so already is not offered again', () => {
  const situation = { ...none, selected: new Set(['A']), pinned: new Set(['A', 'B']), pathBegun: true };
  assert.deepEqual(commandsFor('A', situation), ['evidence', 'focusHere', 'pathTo', 'hide', 'unpinOne', 'copyLink']);
  assert.ok(commandsFor('B', situation).includes('addToSelection'));
});

test('a line has its evidence', () => {
  assert.deepEqual(commandsFor('A~B~AIDS', none), ['select', 'evidence', 'copyLink']);
});

test('the ground offers what undoes focus, hiding and pins only when there are any', () => {
  assert.deepEqual(commandsFor(null, none), ['fit', 'copyLink']);
  assert.deepEqual(
    commandsFor(null, { ...none, focused: true, hidden: 2, pinned: new Set(['B']) }),
    ['fit', 'wholeNetwork', 'showHidden', 'unpin', 'copyLink'],
  );
});
