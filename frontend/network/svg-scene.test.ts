import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bendsOf } from './bends.ts';
import { exampleGraph, smallGraph } from './example.ts';
import { AT_REST } from './interaction.ts';
import { layout, requestOf } from './layout/layout.ts';
import { estimateWidth } from './measure.ts';
import { modelOf } from './model.ts';
import { scene } from './scene.ts';
import { sceneGroup } from './svg-scene.ts';
import { svg, toMarkup } from '../drawing/svg-tree.ts';

const dress = { palette: (token: string) => `<${token}>`, flag: (code: string) => `${code}.svg`, title: (id: string) => id };

function markupOf(graph: Parameters<typeof modelOf>[0]): string {
  const model = modelOf(graph, 'domain');
  const places = layout(requestOf(model, 'circle', new Map(), 1.5));
  const view = { width: 1200, height: 800, scale: 1, x: 600, y: 400 };
  const drawing = { model, places, bends: bendsOf(model, places, new Map()), state: AT_REST, view, measure: estimateWidth };
  return toMarkup(sceneGroup(scene(drawing), dress));
}

test('every actor and every line is drawn, with its title, and every name is text', () => {
  const graph = exampleGraph();
  const markup = markupOf(graph);
  for (const actor of graph.actors) {
    assert.ok(markup.includes(`data-id="${actor.id}"`), actor.id);
    assert.ok(markup.includes(`>${actor.label}</text>`), actor.label);
  }
  assert.ok(markup.includes('<title>RUS~org:aes~COOPERATES#ENERGY</title>'));
  assert.ok(markup.includes('href="ml.svg"'));
});

test('hostile names stay words', () => {
  const graph = smallGraph(['A>B AIDS']);
  const label = '</text><script>alert("1")</script>&\u0007';
  const markup = markupOf({ ...graph, actors: [{ ...graph.actors[0], label }, graph.actors[1]] });
  assert.ok(!markup.includes('<script'));
  assert.ok(markup.includes('&lt;/text&gt;&lt;script&gt;'));
  assert.ok(!markup.includes('\u0007'));
});

test('attributes are escaped, numbers rounded and absent ones left out', () => {
  assert.equal(
    toMarkup(svg('rect', { x: 1.23456, rx: null, fill: '"<&' }, 'a<b')),
    '<rect x="1.23" fill="&quot;&lt;&amp;">a&lt;b</rect>',
  );
  assert.equal(toMarkup(svg('g')), '<g/>');
});
