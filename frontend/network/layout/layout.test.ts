import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bendsOf } from '../bends.ts';
import { exampleGraph, smallGraph } from '../example.ts';
import { curveBetween, pointAt } from '../geometry.ts';
import { convexHull, withinContour } from '../hull.ts';
import { estimateWidth } from '../measure.ts';
import { modelOf } from '../model.ts';
import { restBoxes } from '../rest.ts';
import { ALL, cost } from './cost.ts';
import { layout, requestOf } from './layout.ts';
import { problemOf } from './problem.ts';
import type { LayoutKind } from './request.ts';

const model = modelOf(exampleGraph(), 'domain');
const request = requestOf(model, 'force', new Map(), 1.5);
const example = layout(request);

test('the same graph gives the same bits, in whatever order it comes', () => {
  const graph = exampleGraph();
  const shuffled = { ...graph, actors: [...graph.actors].reverse(), ties: [...graph.ties].reverse() };
  const again = layout(requestOf(modelOf(shuffled, 'domain'), 'force', new Map(), 1.5));
  assert.deepEqual([...again].sort(), [...example].sort());
});

test('windows of about the same shape share one layout', () => {
  assert.deepEqual(requestOf(model, 'force', new Map(), 1.4), requestOf(model, 'force', new Map(), 1.9));
  assert.notEqual(requestOf(model, 'force', new Map(), 0.5).aspect, request.aspect);
});

test('nobody but its members stands in the contour of the Sahel confederation', () => {
  const members = ['BFA', 'MLI', 'NER', 'org:aes'];
  const hull = convexHull(members.map((id) => example.get(id)!));
  const strangers = [...example].filter(([id, place]) => !members.includes(id) && withinContour(place, hull, 50));
  assert.deepEqual(strangers, []);
});

test('the organisation of a bloc stands among its members', () => {
  const hull = convexHull(['BFA', 'MLI', 'NER'].map((id) => example.get(id)!));
  assert.ok(withinContour(example.get('org:aes')!, hull, 0));
});

test('no line runs over the mark of a stranger', () => {
  const bends = bendsOf(model, example, restBoxes(model, example, estimateWidth));
  const hits = [...model.lines.values()].flatMap((line) => {
    const curve = curveBetween(example.get(line.from)!, example.get(line.to)!, bends.get(line.id)!);
    const path = Array.from({ length: 41 }, (_, i) => pointAt(curve, i / 40));
    return [...model.actors.values()].filter(({ id, outline }) => {
      const place = example.get(id)!;
      return id !== line.from && id !== line.to && path.some((point) =>
        Math.abs(point.x - place.x) < outline.halfWidth && Math.abs(point.y - place.y) < outline.halfHeight);
    }).map((actor) => `${line.id} over ${actor.id}`);
  });
  assert.deepEqual(hits, []);
});

test('marks do not touch', () => {
  const { actors } = request;
  for (const [i, a] of actors.entries()) {
    for (const b of actors.slice(i + 1)) {
      const [p, q] = [example.get(a.id)!, example.get(b.id)!];
      const apartX = Math.abs(p.x - q.x) - a.halfWidth - b.halfWidth;
      const apartY = Math.abs(p.y + a.rise - q.y - b.rise) - a.halfHeight - b.halfHeight;
      assert.ok(Math.max(apartX, apartY) > 0, `${a.id} touches ${b.id}`);
    }
  }
});

test('actors that have a place keep it while new ones find theirs', () => {
  const fixed = new Map([...example].filter(([id]) => !id.startsWith('person:')));
  const places = layout(requestOf(model, 'force', fixed, 1.5));
  assert.equal(places.size, model.actors.size);
  for (const [id, place] of fixed) {
    assert.deepEqual(places.get(id), place);
  }
});

test('moving one actor changes the cost by what its own terms change', () => {
  const problem = problemOf(request);
  const draft = {
    x: Float64Array.from(request.actors, (actor) => example.get(actor.id)!.x),
    y: Float64Array.from(request.actors, (actor) => example.get(actor.id)!.y),
  };
  request.actors.forEach((actor, i) => {
    const whole = cost(problem, draft, ALL);
    const own = cost(problem, draft, i);
    draft.x[i] += 90 - i * 11;
    draft.y[i] -= 70 - i * 9;
    const difference = cost(problem, draft, ALL) - whole - (cost(problem, draft, i) - own);
    assert.ok(Math.abs(difference) < 1e-6, `${actor.id}: ${difference}`);
  });
});

test('no actors, one actor and two strangers have a layout', () => {
  const places = (ties: string[], kind: LayoutKind = 'force') =>
    layout(requestOf(modelOf(smallGraph(ties), 'domain'), kind, new Map(), 1.5));
  assert.equal(places([]).size, 0);
  for (const kind of ['force', 'circle', 'bloc', 'map'] as const) {
    const two = [...places(['A>B AIDS'], kind).values()];
    assert.equal(two.length, 2);
    assert.ok(Math.hypot(two[0].x - two[1].x, two[0].y - two[1].y) > 40, kind);
  }
});

for (const kind of ['circle', 'bloc', 'map'] as const) {
  test(`the ${kind} layout gives every actor a place of its own`, () => {
    const places = layout(requestOf(model, kind, new Map(), 1.5));
    assert.equal(places.size, model.actors.size);
    assert.equal(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size, model.actors.size);
  });
}

test('in the geographic layout north is up and east is right', () => {
  const places = layout(requestOf(model, 'map', new Map(), 1.5));
  assert.ok(places.get('FRA')!.y < places.get('MLI')!.y);
  assert.ok(places.get('SEN')!.x < places.get('NER')!.x);
});

test('in the geographic layout an organisation lies among its members', () => {
  const places = layout(requestOf(model, 'map', new Map(), 1.5));
  const hull = convexHull(['BFA', 'MLI', 'NER'].map((id) => places.get(id)!));
  assert.ok(withinContour(places.get('org:aes')!, hull, 30));
});

test('a large graph is laid out by ForceAtlas2, bit for bit the same twice', () => {
  const ties = Array.from({ length: 400 }, (_, i) => `A${i}>A${(i * 7) % 31} AIDS`).filter((_, i) => i !== (i * 7) % 31);
  const large = requestOf(modelOf(smallGraph(ties), 'domain'), 'force', new Map(), 1.5);
  assert.ok(large.actors.length > 300);
  assert.deepEqual(layout(large), layout(large));
});
