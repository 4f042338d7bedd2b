import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recall, remember } from './memory.ts';
import type { Arrangement } from './placement.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const done: Arrangement = { kind: 'circle', places: new Map([['GHA', { x: 12.5, y: -3 }]]), pinned: new Set(['GHA']) };

test('what was done to a dossier comes back, to another it does not', () => {
  const kept = storage();
  assert.equal(remember(kept, 'v1', done), true);
  assert.deepEqual(recall(kept, 'v1'), done);
  assert.equal(recall(kept, 'v2'), null);
});

test('what somebody else wrote there is read as far as it makes sense', (t) => {
  t.mock.method(console, 'warn', () => undefined);
  const holding = (text: string) => ({ getItem: () => text });
  assert.equal(recall(holding('{"kind"'), 'v1'), null);
  assert.equal(recall(holding('7'), 'v1'), null);
  assert.deepEqual(recall(holding('{"kind":"spiral","places":[["GHA",1,"2"],["TGO",1,2],3],"pinned":[4]}'), 'v1'), {
    kind: 'force', places: new Map([['TGO', { x: 1, y: 2 }]]), pinned: new Set(),
  });
});

test('a full storage is no error', (t) => {
  const warned = t.mock.method(console, 'warn', () => undefined);
  const full = { setItem: () => { throw new Error('quota'); } };
  assert.equal(remember(full, 'v1', done), false);
  assert.equal(warned.mock.callCount(), 1);
});
