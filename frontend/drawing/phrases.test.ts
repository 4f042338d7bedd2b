import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capital, phrasesOf } from './phrases.ts';

const ENGLISH = {
  language: 'en',
  words: { status: { PLANNED: 'planned' } },
  texts: { factsOne: '{0} fact', factsMany: '{0} facts', passed: '{0}: {1}' },
};

test('counts in the words of the language', () => {
  assert.equal(phrasesOf(ENGLISH).counted('facts', 1), '1 fact');
  assert.equal(phrasesOf(ENGLISH).counted('facts', 1234), '1,234 facts');
  assert.equal(phrasesOf({ ...ENGLISH, language: 'fr' }).counted('facts', 0), '0 fact');
});

test('fills places and leaves what is unknown in sight', () => {
  assert.equal(phrasesOf(ENGLISH).text('passed', 'today', 3), 'today: 3');
  assert.equal(phrasesOf(ENGLISH).text('nothing'), 'nothing');
  assert.equal(phrasesOf(ENGLISH).word('status', 'PLANNED'), 'planned');
  assert.equal(phrasesOf(ENGLISH).word('status', 'NEW'), 'NEW');
});

test('sets a colon apart in French', () => {
  assert.equal(phrasesOf(ENGLISH).pair('stated', '2 facts'), 'stated: 2 facts');
  assert.equal(phrasesOf({ ...ENGLISH, language: 'fr' }).pair('affirmé', '2 faits'), 'affirmé\u00a0: 2 faits');
});

test('capitals know accents and pairs of code units', () => {
  assert.equal(capital('énergie'), 'Énergie');
  assert.equal(capital('𐐨x'), '𐐀x');
  assert.equal(capital(''), '');
});
