import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TEXT_KEYS } from './contract.ts';
import { exampleGraph } from './example.ts';

test('the example brings every text, and the messages have every text in both languages', () => {
  const { labels } = exampleGraph();
  assert.deepEqual(TEXT_KEYS.filter((key) => !labels.text[key]), []);
  for (const language of ['fr', 'en']) {
    const file = new URL(`../../src/main/resources/messages/network_${language}.properties`, import.meta.url);
    const messages = readFileSync(file, 'utf8');
    assert.deepEqual(TEXT_KEYS.filter((key) => !messages.includes(`network.canvas.${key}=`)), [], language);
  }
});
