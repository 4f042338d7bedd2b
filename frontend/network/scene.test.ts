import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bendsOf } from './bends.ts';
import { exampleGraph, smallGraph } from './example.ts';
import { overlaps } from './geometry.ts';
import { AT_REST } from './interaction.ts';
import { layout, requestOf } from './layout/layout.ts';
import { estimateWidth } from './measure.ts';
import { modelOf } from './model.ts';
import { restBoxes } from './rest.ts';
import { contourBoxes, scene } from './scene.ts';
import type { Drawing } from './drawing.ts';
import { fit } from './view.ts';

const VIEW = { width: 400, height: 300, scale: 1, x: 100, y: 100 };

function drawingOf(ties: string[], places: [string, { x: number; y: number }][], members: string[] = []): Drawing {
  const model = modelOf(smallGraph(ties, members), 'domain');
  const at = new Map(places);
  return { model, places: at, bends: bendsOf(model, at, new Map()), state: AT_REST, view: VIEW, measure: estimateWidth };
}

test('an arrow runs from the rim of one mark to the rim of the other and points at it', () => {
  const drawn = scene(drawingOf(['A>B AIDS'], [['A', { x: 0, y: 0 }], ['B', { x: 200, y: 0 }]]));
  const [line] = drawn.lines;
  const radius = drawn.actors[0].halfWidth;
  assert.equal(line.colour, 'relation-aid');
  assert.ok(Math.abs(line.pieces[0].start.x - (100 + radius + 2.5)) < 1e-6);
  const [tip, ...feet] = line.arrow!;
  assert.ok(Math.abs(tip.x - (300 - radius - 2.5)) < 1e-6);
  assert.ok(feet.every((foot) => foot.x < tip.x && Math.abs(foot.y - 100) > 3));
  assert.ok(line.pieces[0].end.x < tip.x);
});

test('a withdrawal is cut in its middle for a cross', () => {
  const [line] = scene(drawingOf(['A>B WITHDRAWS_FROM'], [['A', { x: 0, y: 0 }], ['B', { x: 200, y: 0 }]])).lines;
  assert.equal(line.pieces.length, 2);
  assert.equal(line.cross.length, 2);
  assert.deepEqual(line.middle, { x: 200, y: 100 });
  assert.ok(line.pieces[0].end.x < 195 && line.pieces[1].start.x > 205);
});

test('a line between marks that touch is not drawn', () => {
  assert.deepEqual(scene(drawingOf(['A>B AIDS'], [['A', { x: 0, y: 0 }], ['B', { x: 20, y: 0 }]])).lines, []);
});

test('an actor without a place is left out, with its lines', () => {
  const drawn = scene(drawingOf(['A>B AIDS'], [['A', { x: 0, y: 0 }]]));
  assert.deepEqual(drawn.actors.map((actor) => actor.id), ['A']);
  assert.deepEqual(drawn.lines, []);
});

test('a bloc has a contour around its members and its organisation, and its name on the rim', () => {
  const places: [string, { x: number; y: number }][] = [
    ['A', { x: 0, y: 0 }], ['B', { x: 100, y: 0 }], ['org:bloc', { x: 50, y: 60 }],
  ];
  const drawn = scene(drawingOf(['A>org:bloc MEMBER_OF', 'B>org:bloc MEMBER_OF'], places, ['A', 'B']));
  assert.deepEqual(drawn.contours.map((contour) => contour.bloc), ['org:bloc']);
  assert.ok(drawn.contours[0].steps.length >= 3);
  assert.equal(drawn.words.filter((word) => word.text === 'Bloc').length, 1);
});

test('what a contour takes up reaches beyond the marks of the members', () => {
  const drawing = drawingOf(['A>B AIDS'], [['A', { x: 0, y: 0 }], ['B', { x: 100, y: 0 }]], ['A', 'B']);
  const boxes = contourBoxes(drawing);
  assert.deepEqual(boxes.map(({ x, y }) => ({ x, y })), [{ x: 0, y: 0 }, { x: 100, y: 0 }]);
  const mark = scene(drawing).actors[0];
  assert.ok(boxes.every((box) => box.halfWidth === box.halfHeight && box.halfWidth > mark.halfWidth + 18));
});

test('a bloc of which only one member is drawn has none', () => {
  const drawn = scene(drawingOf(['A>C AIDS'], [['A', { x: 0, y: 0 }], ['C', { x: 100, y: 0 }]], ['A']));
  assert.deepEqual(drawn.contours, []);
});

test('names stand under their marks, or elsewhere where that is taken', () => {
  const drawn = scene(drawingOf(['A>B AIDS'], [['A', { x: 0, y: 0 }], ['B', { x: 0, y: 52 }]]));
  const word = (id: string) => drawn.words.find((candidate) => candidate.id === id)!;
  assert.ok(word('B').y > 152);
  assert.ok(word('A').y < 100, 'A is written above, for B stands below');
});

for (const [name, width, height] of [['wide', 1280, 800], ['square', 800, 760], ['narrow', 390, 700]] as const) {
  test(`at rest the words of the example overlap neither each other nor marks: ${name}`, () => {
    const model = modelOf(exampleGraph(), 'domain');
    const places = layout(requestOf(model, 'force', new Map(), width / height));
    const boxes = restBoxes(model, places, estimateWidth);
    const insets = { top: 20, right: 20, bottom: 20, left: 20 };
    const view = fit([...boxes.values()], width, height, insets);
    const bends = bendsOf(model, places, boxes);
    const drawn = scene({ model, places, bends, state: AT_REST, view, measure: estimateWidth });
    const actors = drawn.words.filter((word) => drawn.actors.some((actor) => actor.id === word.id && word.text !== 'Confédération AES'));
    for (const [i, word] of actors.entries()) {
      for (const other of actors.slice(i + 1)) {
        assert.ok(!overlaps(word, other), `${word.text} covers ${other.text}`);
      }
      for (const actor of drawn.actors) {
        assert.ok(actor.id === word.id || !overlaps(word, actor), `${word.text} covers ${actor.id}`);
      }
    }
    assert.deepEqual(
      drawn.actors.filter((actor) => actor.x < 0 || actor.x > width || actor.y < 0 || actor.y > height), [],
    );
  });
}

test('a single source is a bead on the line, a contested tie an unequal sign, several sources neither', () => {
  const drawing = drawingOf(['A>B AIDS'], [['A', { x: 0, y: 0 }], ['B', { x: 200, y: 0 }]]);
  const [line] = drawing.model.lines.values();
  const badges = (part: object, scale = 1) => {
    const lines = new Map([[line.id, { ...line, ...part }]]);
    const view = { ...VIEW, scale };
    return scene({ ...drawing, view, model: { ...drawing.model, lines } }).badges.map(({ kind, colour }) => [kind, colour]);
  };
  assert.deepEqual(badges({}), [['single', 'relation-aid']]);
  assert.deepEqual(badges({ sources: 2 }), []);
  assert.deepEqual(badges({ sources: 2, contested: true }), [['contested', 'contested']]);
  assert.deepEqual(badges({}, 0.6), []);
});

test('an actor that was put somewhere by hand has a dot beside its mark', () => {
  const drawing = drawingOf(['A>B SUPPORTS'], [['A', { x: 0, y: 0 }], ['B', { x: 200, y: 0 }]]);
  const pins = scene({ ...drawing, pinned: new Set(['B']) }).badges.filter((badge) => badge.kind === 'pinned');
  assert.deepEqual(pins.map((pin) => [pin.id, pin.x > 300, pin.y < 100]), [['B', true, true]]);
});
