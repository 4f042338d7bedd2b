import { arcBetween, fanOf } from './arc.ts';
import type { Arc } from './arc.ts';
import type { ActorData, MapData, TieData } from './contract.ts';
import { freeName, halvesOf } from './label.ts';
import type { Name } from './label.ts';
import { spread } from './spread.ts';
import type { Body } from './spread.ts';
import { toPixel } from './view.ts';
import type { Size, View } from './view.ts';

/** An actor on the map, in pixels. */
export interface PlacedActor extends Body {
  readonly actor: ActorData;
  /** Where a state's name has room; null where it has none, and for those whose mark holds their name. */
  readonly name: Name | null;
}

export interface PlacedTie {
  readonly tie: TieData;
  readonly arc: Arc;
}

/** Actors and arcs of a map at one view. */
export interface Scene {
  readonly actors: readonly PlacedActor[];
  readonly ties: readonly PlacedTie[];
}

export const STATE_RADIUS = 5.5;
const PILL_HEIGHT = 9;
const NAME_HALF = 6;

export function sceneOf(data: MapData, view: View, size: Size): Scene {
  const placed = placedActors(data.actors, view, size);
  const byId = new Map(placed.map((actor) => [actor.actor.id, actor]));
  const fan = fanOf(data.ties);
  const ties = data.ties.flatMap((tie) => {
    const { index, turned } = fan.get(tie.id) ?? { index: 0, turned: false };
    const [first, second] = turned ? [byId.get(tie.to), byId.get(tie.from)] : [byId.get(tie.from), byId.get(tie.to)];
    return first && second ? [{ tie, arc: arcBetween(first, second, index, turned) }] : [];
  });
  return { actors: placed, ties };
}

/** States stand at their place and are named first, the most cited before others; all else keeps clear of them. */
function placedActors(actors: readonly ActorData[], view: View, size: Size): PlacedActor[] {
  const bodyOf = (actor: ActorData) => ({ ...toPixel(view, actor.longitude, actor.latitude), ...halves(actor) });
  const states = actors.filter(({ kind }) => kind === 'STATE');
  const others = actors.filter(({ kind }) => kind !== 'STATE');
  const marks = new Map<ActorData, Body>();
  place(states, [], bodyOf, marks);
  const taken = [...marks.values()];
  const names = new Map<ActorData, Name>();
  for (const state of [...states].sort((one, other) => other.sources - one.sources)) {
    const found = freeName(state.label, marks.get(state) as Body, taken, size);
    if (found !== null) {
      names.set(state, found.name);
      taken.push(found.body);
    }
  }
  place(others, taken, bodyOf, marks);
  return actors.map((actor) => ({ actor, ...(marks.get(actor) as Body), name: names.get(actor) ?? null }));
}

function place(
  actors: readonly ActorData[],
  taken: readonly Body[],
  bodyOf: (actor: ActorData) => Body,
  marks: Map<ActorData, Body>,
): void {
  const bodies = actors.map(bodyOf);
  spread(bodies, taken).forEach((spot, at) => marks.set(actors[at], { ...bodies[at], ...spot }));
}

function halves(actor: ActorData): { halfWidth: number; halfHeight: number } {
  if (actor.kind === 'STATE') {
    return { halfWidth: STATE_RADIUS, halfHeight: STATE_RADIUS };
  }
  const { halfWidth, halfHeight } = halvesOf(actor.label);
  return { halfWidth: Math.max(14, halfWidth + 6), halfHeight: halfHeight - NAME_HALF + PILL_HEIGHT };
}
