import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { cost } from './cost.ts';
import type { Draft } from './cost.ts';
import { pull, wishedLength } from './lengths.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { randomFrom } from './random.ts';
import { refine } from './refine.ts';
import type { LayoutRequest, Places } from './request.ts';

interface Node extends SimulationNodeDatum {
  readonly index: number;
  readonly radius: number;
  readonly charge: number;
}

const TICKS = 170;
const MOST_REFINED = 110;

/**
 * Springs and charges from several seeded beginnings; the one that reads best is refined by small moves. The same
 * request gives the same bits.
 */
export function forceLayout(request: LayoutRequest): Places {
  const problem = problemOf(request);
  const drafts = Array.from({ length: beginnings(problem.size) }, (_, start) => simulate(request, problem, start));
  if (problem.size > MOST_REFINED) {
    return placed(request, drafts[0]);
  }
  const promising = byCost(problem, drafts).slice(0, refinements(problem.size));
  return placed(request, byCost(problem, promising.map((draft) => refine(problem, draft)))[0]);
}

/** The one that reads best first; among equals the order stays. */
function byCost(problem: Problem, drafts: readonly Draft[]): Draft[] {
  return drafts
    .map((draft) => ({ draft, price: cost(problem, draft) }))
    .sort((a, b) => a.price - b.price)
    .map(({ draft }) => draft);
}

function refinements(size: number): number {
  return size <= 24 ? 4 : size <= 40 ? 2 : 1;
}

function beginnings(size: number): number {
  return size <= 30 ? 12 : size <= MOST_REFINED ? 5 : 1;
}

function simulate(request: LayoutRequest, problem: Problem, start: number): Draft {
  const random = randomFrom(0x5eed + start * 7919);
  const middle = middleOfFixed(request);
  const nodes: Node[] = request.actors.map((actor, index) => {
    const angle = random() * 2 * Math.PI;
    const away = Math.sqrt(random());
    const anchor = actor.fixed ?? {
      x: middle.x + (Math.cos(angle) * away * problem.width) / 2,
      y: middle.y + (Math.sin(angle) * away * problem.height) / 2,
    };
    const radius = Math.sqrt(actor.halfWidth * actor.halfHeight) + 14;
    const node: Node = { index, radius, charge: actor.kind === 'PERSON' ? -420 : -900, x: anchor.x, y: anchor.y };
    if (actor.fixed !== null) {
      node.fx = actor.fixed.x;
      node.fy = actor.fixed.y;
    }
    return node;
  });
  const at = new Map(request.actors.map((actor, i) => [actor.id, nodes[i]]));
  const links: (SimulationLinkDatum<Node> & { length: number; pull: number })[] = request.links.flatMap((link) => {
    const source = at.get(link.from);
    const target = at.get(link.to);
    return source && target ? [{ source, target, length: wishedLength(link), pull: pull(link) }] : [];
  });
  const degrees = new Float64Array(problem.size);
  for (const { source, target } of links) {
    degrees[(source as Node).index]++;
    degrees[(target as Node).index]++;
  }
  const simulation = forceSimulation<Node>(nodes)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force(
      'links',
      forceLink<Node, (typeof links)[number]>(links)
        .distance((link) => link.length)
        .strength((link) => {
          const least = Math.min(degrees[(link.source as Node).index], degrees[(link.target as Node).index]);
          return link.pull / Math.max(1, least);
        })
        .iterations(2),
    )
    .force('charge', forceManyBody<Node>().strength((node) => node.charge).distanceMax(900))
    .force('collide', forceCollide<Node>((node) => node.radius).iterations(2))
    .force('x', forceX<Node>(middle.x).strength(Math.min(0.2, 0.05 / request.aspect)))
    .force('y', forceY<Node>(middle.y).strength(Math.min(0.2, 0.05 * request.aspect)))
    .force('blocs', blocForce(request, at))
    .stop();
  simulation.tick(TICKS);
  return {
    x: Float64Array.from(nodes, (node) => node.x ?? 0),
    y: Float64Array.from(nodes, (node) => node.y ?? 0),
  };
}

function middleOfFixed(request: LayoutRequest) {
  const fixed = request.actors.flatMap((actor) => (actor.fixed === null ? [] : [actor.fixed]));
  const mean = (values: number[]) => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length);
  return { x: mean(fixed.map((place) => place.x)), y: mean(fixed.map((place) => place.y)) };
}

/** Draws members to the middle of their bloc and pushes everybody else out of its surroundings. */
function blocForce(request: LayoutRequest, at: ReadonlyMap<string, Node>) {
  const blocs = request.blocs.map((bloc) => {
    const inside = [...bloc.members, bloc.id].flatMap((id) => at.get(id) ?? []);
    return { inside, is: new Set(inside) };
  });
  return (alpha: number) => {
    for (const { inside, is } of blocs) {
      const x = inside.reduce((sum, node) => sum + (node.x ?? 0), 0) / inside.length;
      const y = inside.reduce((sum, node) => sum + (node.y ?? 0), 0) / inside.length;
      for (const node of inside) {
        node.vx = (node.vx ?? 0) + (x - (node.x ?? 0)) * alpha * 0.25;
        node.vy = (node.vy ?? 0) + (y - (node.y ?? 0)) * alpha * 0.25;
      }
      const radius = 80 + 55 * Math.sqrt(inside.length);
      for (const node of at.values()) {
        const dx = (node.x ?? 0) - x;
        const dy = (node.y ?? 0) - y;
        const away = Math.sqrt(dx * dx + dy * dy) || 1;
        if (!is.has(node) && away < radius + node.radius) {
          const push = ((radius + node.radius - away) / away) * alpha * 0.5;
          node.vx = (node.vx ?? 0) + dx * push;
          node.vy = (node.vy ?? 0) + dy * push;
        }
      }
    }
  };
}

/** Centred, unless something is fixed; on whole tenths, so that the last bits never show. */
function placed(request: LayoutRequest, draft: Draft): Places {
  const free = request.actors.every((actor) => actor.fixed === null);
  const middle = (values: Float64Array) => (values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2);
  const shift = free ? { x: middle(draft.x), y: middle(draft.y) } : { x: 0, y: 0 };
  return new Map(
    request.actors.map((actor, i) => [
      actor.id,
      actor.fixed ?? {
        x: Math.round((draft.x[i] - shift.x) * 10) / 10,
        y: Math.round((draft.y[i] - shift.y) * 10) / 10,
      },
    ]),
  );
}
