import { arcBetween, fanOf } from './arc.ts';
import type { Arc } from './arc.ts';
import type { ActorData, MapData, TieData } from './contract.ts';
import { overlap, spread } from './spread.ts';
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

/** A name beside a mark, in pixels from its middle. */
export interface Name {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Actors and arcs of a map at one view. */
export interface Scene {
  readonly actors: readonly PlacedActor[];
  readonly ties: readonly PlacedTie[];
}

export const STATE_RADIUS = 5.5;
const LETTER = 6.8;
const PILL_HEIGHT = 9;

const NAME_GAP = 4;
const NAME_HALF = 6;

export function sceneOf(data: MapData, view: View, size: Size): Scene {
  const bodies = data.actors.map((actor) => {
    const { x, y } = toPixel(view, actor.longitude, actor.latitude);
    return { x, y, ...halves(actor) };
  });
  const places = spread(bodies);
  const taken: Body[] = places.map((place, at) => ({ ...bodies[at], ...place }));
  const actors = data.actors.map((actor, at) => {
    const body = taken[at];
    const found = actor.kind === 'STATE' ? freeName(actor, body, taken, size) : null;
    if (found !== null) {
      taken.push(found.body);
    }
    return { actor, ...body, name: found?.name ?? null };
  });
  const byId = new Map(actors.map((placed) => [placed.actor.id, placed]));
  const fan = fanOf(data.ties);
  const ties = data.ties.flatMap((tie) => {
    const { index, turned } = fan.get(tie.id) ?? { index: 0, turned: false };
    const [first, second] = turned ? [byId.get(tie.to), byId.get(tie.from)] : [byId.get(tie.from), byId.get(tie.to)];
    return first && second ? [{ tie, arc: arcBetween(first, second, index, turned) }] : [];
  });
  return { actors, ties };
}

function halves(actor: ActorData): { halfWidth: number; halfHeight: number } {
  return actor.kind === 'STATE'
    ? { halfWidth: STATE_RADIUS, halfHeight: STATE_RADIUS }
    : { halfWidth: Math.max(14, (shortLabel(actor.label).length * LETTER) / 2 + 6), halfHeight: PILL_HEIGHT };
}

export function shortLabel(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label;
}

/** The first free side of a mark for its name: right, left, below, above. */
function freeName(
  actor: ActorData,
  mark: Body,
  taken: readonly Body[],
  size: Size,
): { readonly name: Name; readonly body: Body } | null {
  const halfWidth = (shortLabel(actor.label).length * LETTER) / 2;
  const aside = mark.halfWidth + NAME_GAP;
  const apart = mark.halfHeight + NAME_GAP + NAME_HALF;
  const names: readonly Name[] = [
    { x: aside, y: 0, anchor: 'start' },
    { x: -aside, y: 0, anchor: 'end' },
    { x: 0, y: apart, anchor: 'middle' },
    { x: 0, y: -apart, anchor: 'middle' },
  ];
  for (const name of names) {
    const shift = { start: halfWidth, middle: 0, end: -halfWidth }[name.anchor];
    const body = { x: mark.x + name.x + shift, y: mark.y + name.y, halfWidth, halfHeight: NAME_HALF };
    const inside = body.x - halfWidth > 0 && body.x + halfWidth < size.width;
    if (inside && taken.every((other) => other === mark || !overlap(body, other))) {
      return { name, body };
    }
  }
  return null;
}
