import type { GraphData } from './contract.ts';
import { MOST_AROUND, MOST_TIES, TIE_STEPS, USUAL_SETUP } from './setup.ts';
import type { Setup } from './setup.ts';

/** A way to draw more or less of a large network, by its name in the texts. */
export interface Widening {
  readonly name: 'showMore' | 'showAll' | 'showMost' | 'showAround' | 'showStrongest';
  readonly setup: Partial<Setup>;
}

/** Actors shown and there, ties shown and there; null when nothing was left out. */
export function partOf({ shown, total }: Pick<GraphData, 'shown' | 'total'>): [number, number, number, number] | null {
  return shown.actors < total.actors || shown.ties < total.ties
    ? [shown.actors, total.actors, shown.ties, total.ties]
    : null;
}

/**
 * What can be asked for now: more as long as something is left out and may be drawn, less once there was more.
 *
 * @param actor the only one that is selected
 */
export function wideningsOf(
  graph: Pick<GraphData, 'shown' | 'total'>,
  setup: Setup,
  actor: string | null,
): Widening[] {
  const widenings: Widening[] = [];
  if (partOf(graph) !== null) {
    const there = graph.total.ties;
    const more = TIE_STEPS.find((ties) => ties > setup.ties && ties < Math.min(there, MOST_TIES));
    if (more !== undefined) {
      widenings.push({ name: 'showMore', setup: { ties: more } });
    }
    if (setup.ties < Math.min(there, MOST_TIES)) {
      widenings.push({ name: there <= MOST_TIES ? 'showAll' : 'showMost', setup: { ties: MOST_TIES } });
    }
    if (actor !== null && !setup.around.has(actor)) {
      widenings.push({ name: 'showAround', setup: { around: withActor(setup.around, actor) } });
    }
  }
  if (setup.ties > USUAL_SETUP.ties || setup.around.size > 0) {
    widenings.push({ name: 'showStrongest', setup: { ties: USUAL_SETUP.ties, around: USUAL_SETUP.around } });
  }
  return widenings;
}

/** One more actor all of whose ties are drawn; beyond the most, the first one goes. */
export function withActor(around: ReadonlySet<string>, actor: string): ReadonlySet<string> {
  return new Set([...[...around].filter((id) => id !== actor).slice(1 - MOST_AROUND), actor]);
}
