import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameKey } from './keys.ts';
import type { Pressed } from './keys.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, path: ['button', 'div', 'body'],
  editable: false, ...more,
});

test('slash searches, F fills the screen, a question mark helps', () => {
  assert.deepEqual(['/', 'f', 'F', '?', 'x'].map((key) => frameKey(press(key))),
    ['search', 'full-screen', 'full-screen', 'help', null]);
});

test('keys typed as text, combined or taken already mean nothing', () => {
  assert.equal(frameKey(press('/', { path: ['input', 'vaadin-text-field', 'body'] })), null);
  assert.equal(frameKey(press('f', { editable: true })), null);
  assert.equal(frameKey(press('f', { ctrlKey: true })), null);
  assert.equal(frameKey(press('?', { defaultPrevented: true })), null);
});
