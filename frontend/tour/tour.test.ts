import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember, remembers } from './memory.ts';
import { beside } from './place.ts';

const WINDOW = { width: 1000, height: 800 };
const BOX = { width: 300, height: 200 };

test('a box stands below what it speaks of, else above, left, right', () => {
  assert.deepEqual(beside({ left: 50, top: 40, width: 100, height: 30 }, BOX, WINDOW), { left: 50, top: 82 });
  assert.deepEqual(beside({ left: 50, top: 700, width: 100, height: 30 }, BOX, WINDOW), { left: 50, top: 488 });
  assert.deepEqual(beside({ left: 700, top: 0, width: 300, height: 800 }, BOX, WINDOW), { left: 388, top: 8 });
  assert.deepEqual(beside({ left: 0, top: 0, width: 300, height: 800 }, BOX, WINDOW), { left: 312, top: 8 });
});

test('a box stays inside the window, over its target where there is no other room', () => {
  assert.deepEqual(beside({ left: 0, top: 0, width: 390, height: 844 }, BOX, { width: 390, height: 844 }),
    { left: 8, top: 636 });
  assert.equal(beside({ left: 950, top: 0, width: 40, height: 40 }, BOX, WINDOW).left, 692);
});

test('what is remembered is found again, and a refusal is no error', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
  assert.equal(remembers('tour', () => storage), false);
  remember('tour', () => storage);
  assert.equal(remembers('tour', () => storage), true);
  assert.deepEqual([...kept.keys()], ['diplograph-tour']);
  const refuse = () => {
    throw new Error('refused');
  };
  remember('tour', refuse);
  assert.equal(remembers('tour', refuse), false);
});
