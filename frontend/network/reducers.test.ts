import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleGraph } from './example.ts';
import { AT_REST, emphasisOf } from './interaction.ts';
import { modelOf } from './model.ts';
import { actorLook, dashFor, lineLook } from './reducers.ts';

const model = modelOf(exampleGraph(), 'domain');
const line = (id: string) => model.lines.get(id)!;

test('a withdrawal is a solid arrow with a cross', () => {
  const { width, ...look } = lineLook(line('MLI~org:cedeao~WITHDRAWS_FROM'), AT_REST, null);
  assert.deepEqual(look, {
    colour: 'relation-withdrawal', faded: false, dash: [], arrow: true, mid: 'cross', layer: 1,
  });
  assert.ok(width > 2);
});

test('a domain gives the colour, its status the dash', () => {
  const look = lineLook(line('RUS~org:aes~COOPERATES#TRADE'), AT_REST, null);
  assert.equal(look.colour, 'domain-trade');
  assert.ok(look.dash[0] > look.dash[1]);
  assert.equal(look.arrow, false);
});

test('a possible line is dotted and an ended one grey', () => {
  assert.equal(lineLook(line('RUS~NER~COOPERATES#ENERGY'), AT_REST, null).dash[0], 0);
  assert.equal(lineLook(line('FRA~NER~COOPERATES#SECURITY'), AT_REST, null).colour, 'status-ended');
});

test('membership has no arrow although it has a direction', () => {
  assert.equal(lineLook(line('MLI~org:aes~MEMBER_OF'), AT_REST, null).arrow, false);
});

test('what is outside the emphasis fades and goes below, what is held widens and goes above', () => {
  const state = { ...AT_REST, selected: 'UKR~org:onu~MEMBER_OF' };
  const emphasis = emphasisOf(model, state);
  const other = lineLook(line('MLI~org:aes~MEMBER_OF'), state, emphasis);
  const held = lineLook(line('UKR~org:onu~MEMBER_OF'), state, emphasis);
  assert.deepEqual([other.faded, other.layer, held.faded, held.layer], [true, 0, false, 3]);
  assert.ok(held.width > line('UKR~org:onu~MEMBER_OF').width);
  assert.equal(actorLook(model.actors.get('UKR')!, state, emphasis).faded, false);
  assert.equal(actorLook(model.actors.get('MLI')!, state, emphasis).faded, true);
});

test('a selected actor has the ring of the selection', () => {
  const { ring, ringWidth } = actorLook(model.actors.get('MLI')!, { ...AT_REST, selected: 'MLI' }, null);
  assert.deepEqual([ring, ringWidth], ['selection', 3]);
});

test('dashes grow more slowly than the width', () => {
  assert.deepEqual(dashFor([12, 6], 2), [12, 6]);
  assert.deepEqual(dashFor([12, 6], 8), [24, 12]);
  assert.deepEqual(dashFor([0, 6], 1), [0, 6]);
});
