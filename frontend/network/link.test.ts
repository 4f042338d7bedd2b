import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf } from './link.ts';

test('a link keeps the filters and takes another selection', () => {
  assert.equal(addressOf('http://host/?domain=ENERGY&sel=MLI', 'GHA~TGO~AIDS#TRADE'), 'http://host/?domain=ENERGY&sel=GHA%7ETGO%7EAIDS%23TRADE');
  assert.equal(addressOf('http://host/?sel=MLI', null), 'http://host/?sel=MLI');
});
