import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bendsOf } from './bends.ts';
import { exampleGraph } from './example.ts';
import { AT_REST } from './interaction.ts';
import { layout, requestOf } from './layout/layout.ts';
import { legendOf } from './legend.ts';
import { estimateWidth } from './measure.ts';
import { modelOf } from './model.ts';
import { scene } from './scene.ts';
import { sheet, wrap } from './sheet.ts';
import { toMarkup } from '../drawing/svg-tree.ts';
import { textsOf } from './texts.ts';

const graph = exampleGraph();
const model = modelOf(graph, 'domain');
const places = layout(requestOf(model, 'circle', new Map(), 1.5));
const view = { width: 900, height: 700, scale: 0.9, x: 450, y: 350 };
const drawn = scene({ model, places, bends: bendsOf(model, places, new Map()), state: AT_REST, view, measure: estimateWidth });
const dress = { palette: () => '#123456', flag: () => undefined, title: (id: string) => id };
const legend = legendOf(model, textsOf(graph));

test('an exported sheet carries title, legend and notes as text, and no script', () => {
  const caption = { title: 'Réseau', notes: ['Au 2 mai 2026', 'Sources : A <b>, C'] };
  const exported = sheet(drawn, legend, caption, dress, estimateWidth);
  const markup = toMarkup(exported.node);
  assert.ok(markup.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'));
  for (const text of ['>Réseau</text>', '>se retire de</text>', '>Au 2 mai 2026</text>', 'A &lt;b&gt;, C']) {
    assert.ok(markup.includes(text), text);
  }
  assert.ok(!markup.includes('<script') && !markup.includes('style='));
  assert.ok(exported.width > 900 && exported.height > 700);
});

test('a sheet without title and notes is no higher than picture and legend', () => {
  const bare = sheet(drawn, [], { title: '', notes: [] }, dress, estimateWidth);
  assert.equal(bare.height, 24 + 700 + 24);
});

test('texts are broken between words', () => {
  const tens = (text: string) => text.length * 10;
  assert.deepEqual(wrap('un deux trois', 80, 10, tens), ['un deux', 'trois']);
  assert.deepEqual(wrap('interminablement long', 80, 10, tens), ['interminablement', 'long']);
  assert.deepEqual(wrap('', 80, 10, tens), []);
});
