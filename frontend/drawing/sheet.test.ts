import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetOf, wrapped } from './sheet.ts';
import { svg, toMarkup } from './svg-tree.ts';

const part = { node: svg('g', {}), width: 500, height: 100 };

test('a sheet has room for its title, its drawings and its notes', () => {
  const sheet = sheetOf({ title: 'Who <left>?', parts: [part], notes: ['No filter', '', 'Two articles'] }, () => '#123456', 'serif');
  const markup = toMarkup(sheet.node);
  assert.equal(sheet.width, 548);
  assert.equal(sheet.height, 56 + 112 + 2 * 16 + 24);
  assert.ok(markup.includes('Who &lt;left&gt;?'));
  assert.ok(markup.includes('>No filter</text>') && markup.includes('>Two articles</text>'));
});

test('notes are broken at spaces, and words that are too long within', () => {
  assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrapped('abcdefghij', 4), ['abcd', 'efgh', 'ij']);
  assert.deepEqual(wrapped('one', 7), ['one']);
});
