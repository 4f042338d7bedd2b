import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadingPlaces } from './reading-places.ts';

test('a place is kept by the address of its page until somebody comes anew', () => {
  const places = new ReadingPlaces();
  places.open('domains').tops.set('workspace-content', 300);
  places.open('domains').link = 'articles/001.txt';
  assert.deepEqual(places.at('domains'), { tops: new Map([['workspace-content', 300]]), link: 'articles/001.txt' });
  assert.equal(places.at('map'), undefined);
  places.forget('domains');
  assert.equal(places.at('domains'), undefined);
});

test('only the places of the last hundred addresses are kept', () => {
  const places = new ReadingPlaces();
  places.open('first');
  places.open('second');
  places.open('first');
  for (let i = 0; i < 99; i++) {
    places.open(`actors/${i}`);
  }
  assert.equal(places.at('second'), undefined);
  assert.notEqual(places.at('first'), undefined);
});
