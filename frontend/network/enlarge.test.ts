import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enlarged } from './enlarge.ts';
import { exampleGraph } from './example.ts';
import { modelOf } from './model.ts';

test('marks, letters and lines grow alike, everywhere in the model', () => {
  const usual = modelOf(exampleGraph(), 'domain');
  const large = enlarged(usual, 1.25);

  for (const [id, actor] of usual.actors) {
    const drawn = large.actors.get(id);
    assert.equal(drawn?.lettering, actor.lettering * 1.25);
    assert.equal(drawn?.outline.halfWidth, actor.outline.halfWidth * 1.25);
    assert.equal(drawn?.outline.halfHeight, actor.outline.halfHeight * 1.25);
    assert.equal(drawn?.outline.round, actor.outline.round);
  }
  assert.deepEqual([...large.lines.values()].map(({ width }) => width), [...usual.lines.values()].map(({ width }) => width * 1.25));
  assert.deepEqual(large.ranked.map((actor) => large.actors.get(actor.id) === actor), usual.ranked.map(() => true));
  assert.deepEqual([...large.linesOf.values()].flat().map((line) => large.lines.get(line.id) === line),
    [...usual.linesOf.values()].flat().map(() => true));
});

test('a model of the usual size stays the same', () => {
  const usual = modelOf(exampleGraph(), 'relation');
  assert.equal(enlarged(usual, 1), usual);
});
