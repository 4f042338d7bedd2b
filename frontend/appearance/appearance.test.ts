import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COLOUR_TOKENS, DOMAIN_RULES, MEASURE_COLOURS, RELATION_RULES, STATUS_RULES, lineWidth, relationRule } from './appearance.ts';
import { mix, toHex } from './palette.ts';

const CSS = readFileSync(new URL('../../src/main/resources/META-INF/resources/css/appearance.css', import.meta.url), 'utf8');

const colours = new Map(
  [...CSS.matchAll(/--diplo-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, token, light, dark]) => [token, [light, dark] as const],
  ),
);

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(first: string, second: string): number {
  const [high, low] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function assertContrast(token: string, ground: string, least: number): void {
  for (const theme of [0, 1] as const) {
    const ratio = contrast(colours.get(token)![theme], colours.get(ground)![theme]);
    assert.ok(ratio >= least, `${token} on ${ground}, ${theme === 0 ? 'light' : 'dark'}: ${ratio.toFixed(2)}`);
  }
}

test('every colour of the rules is in the stylesheet, and none besides', () => {
  assert.deepEqual([...colours.keys()].sort(), [...COLOUR_TOKENS].sort());
});

for (const token of [...RELATION_RULES, ...DOMAIN_RULES].map((rule) => rule.colour)) {
  test(`${token} can be told from the canvas and the legend in both themes`, () => {
    assertContrast(token, 'canvas', 3);
    assertContrast(token, 'surface', 3);
  });
}

test('marks stand out and words can be read in both themes', () => {
  for (const mark of ['actor-ring', 'actor-organisation', 'actor-person', 'status-ended', 'selection', 'focus', 'contested']) {
    assertContrast(mark, 'canvas', 3);
  }
  for (const [word, ground] of [
    ['text', 'canvas'], ['text', 'surface'], ['text-muted', 'surface'], ['text-muted', 'canvas'], ['bloc-text', 'canvas'],
    ['bloc-text', 'bloc-fill'], ['text', 'bloc-fill'], ['actor-organisation-text', 'actor-organisation'],
  ]) {
    assertContrast(word, ground, 4.5);
  }
});

test('no two statuses share a dash, and no two domains a colour', () => {
  assert.equal(new Set(STATUS_RULES.map((rule) => rule.dash.join())).size, STATUS_RULES.length);
  for (const theme of [0, 1] as const) {
    assert.equal(new Set(DOMAIN_RULES.map((rule) => colours.get(rule.colour)![theme])).size, DOMAIN_RULES.length);
  }
});

test('the colours of a measure are in order for every eye', () => {
  for (const theme of [0, 1] as const) {
    const scale = MEASURE_COLOURS.map((token) => luminance(colours.get(token)![theme]));
    const sorted = [...scale].sort((a, b) => (theme === 0 ? b - a : a - b));
    assert.deepEqual(scale, sorted);
    for (let at = 1; at < scale.length; at++) {
      const [high, low] = [scale[at - 1], scale[at]].sort((a, b) => b - a);
      assert.ok((high + 0.05) / (low + 0.05) >= 1.2, `step ${at} of theme ${theme}`);
    }
  }
});

test('width follows the sources between its bounds', () => {
  assert.ok(lineWidth('COOPERATES', 1) < lineWidth('COOPERATES', 2));
  assert.equal(lineWidth('COOPERATES', 1000), 7);
  assert.equal(lineWidth('HOLDS_OFFICE', 0), lineWidth('HOLDS_OFFICE', 1));
});

test('an unknown relation is drawn all the same', () => {
  assert.equal(relationRule('SOMETHING_NEW').type, 'CONSULTS');
});

test('colours are read as the browser computes them and mixed by share', () => {
  assert.equal(toHex('rgb(1, 171, 255)'), '#01abff');
  assert.equal(toHex('#abcdef'), '#abcdef');
  assert.equal(mix('#000000', '#ffffff', 0.5), '#808080');
});
