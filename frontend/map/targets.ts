import type { Phrases } from '../drawing/phrases.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import { pointOn } from './arc.ts';
import type { TieData } from './contract.ts';
import { arcOf, markOf } from './draw.ts';
import type { MapInk } from './draw.ts';
import type { PlacedActor, PlacedTie } from './scene.ts';
import type { MapTarget } from './stage.ts';
import { actorLines, tieLines } from './words.ts';

export function tieTarget(placed: PlacedTie, ink: MapInk, phrases: Phrases): MapTarget {
  const { tie } = placed;
  return {
    ...pointOn(placed.arc, 0.5),
    kind: 'tie',
    key: tie.id,
    ends: [tie.from, tie.to],
    title: tie.title,
    lines: tieLines(tie, phrases),
    element: toElement(svg('g', { class: 'diplo-map__arc', 'data-id': tie.id }, ...arcOf(placed, ink))),
    belongs: (chosen) => chosen.tie(tie),
  };
}

/** @param ties those of the actor */
export function actorTarget(placed: PlacedActor, ties: readonly TieData[], ink: MapInk, phrases: Phrases): MapTarget {
  const { actor, x, y } = placed;
  return {
    x,
    y,
    kind: 'actor',
    key: actor.id,
    ends: [],
    title: actor.name,
    lines: actorLines(actor, phrases),
    element: toElement(svg('g', { class: 'diplo-map__actor', 'data-id': actor.id }, ...markOf(placed, ink))),
    belongs: (chosen) => chosen.actor(actor.id) || ties.some((tie) => chosen.tie(tie)),
  };
}

/** The ties of each actor, in their order. */
export function tiesByActor(ties: readonly TieData[]): ReadonlyMap<string, readonly TieData[]> {
  const byActor = new Map<string, TieData[]>();
  for (const tie of ties) {
    for (const end of [tie.from, tie.to]) {
      const own = byActor.get(end);
      if (own) {
        own.push(tie);
      } else {
        byActor.set(end, [tie]);
      }
    }
  }
  return byActor;
}
