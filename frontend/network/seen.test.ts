import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Seen } from './seen.ts';

const VIEW = { width: 800, height: 600, scale: 2, x: 10, y: 20 };

test('an address brings back the part that was in sight there, or all', () => {
  const seen = new Seen();
  seen.keep('sel=MLI', VIEW);
  seen.keep('', null);
  assert.deepEqual(seen.at('sel=MLI'), VIEW);
  assert.equal(seen.at(''), null);
  assert.equal(seen.at('sel=NER'), undefined);
});

test('the addresses seen longest ago are forgotten', () => {
  const seen = new Seen();
  seen.keep('first', VIEW);
  seen.keep('second', VIEW);
  seen.keep('first', null);
  for (let i = 0; i < 99; i++) {
    seen.keep(`sel=${i}`, VIEW);
  }
  assert.equal(seen.at('second'), undefined);
  assert.equal(seen.at('first'), null);
});
