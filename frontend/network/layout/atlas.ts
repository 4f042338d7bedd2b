import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from '../geometry.ts';
import { randomFrom } from './random.ts';
import type { LayoutRequest, Places } from './request.ts';

/** ForceAtlas2 (Jacomy and others, PLoS ONE 9/6, 2014) with a fixed number of iterations, for large graphs. */
export function atlasLayout(request: LayoutRequest): Places {
  const random = randomFrom(0xa71a5);
  const graph = new Graph({ multi: false, type: 'undirected' });
  const side = Math.sqrt(request.actors.length) * 60;
  for (const actor of request.actors) {
    const free = { x: (random() - 0.5) * side, y: (random() - 0.5) * side };
    graph.addNode(actor.id, { ...(actor.fixed ?? free), fixed: actor.fixed !== null, size: actor.halfWidth });
  }
  for (const link of request.links) {
    graph.mergeUndirectedEdge(link.from, link.to, { weight: link.lines });
  }
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(request.actors.length),
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: request.actors.length > 500, scalingRatio: 40 },
  });
  const free = request.actors.every((actor) => actor.fixed === null);
  const spread = free ? spreadOf(request, graph) : (place: Point) => place;
  return new Map(
    request.actors.map((actor) => {
      const { x, y } = spread(graph.getNodeAttributes(actor.id) as Point);
      return [actor.id, actor.fixed ?? { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }];
    }),
  );
}

const ROOM_PER_ACTOR = 26_000;
const CORE = 0.85;

/** Gives the core of the picture room for its marks, and calls in those that have drifted far off. */
function spreadOf(request: LayoutRequest, graph: Graph): (place: Point) => Point {
  const radii = request.actors
    .map((actor) => graph.getNodeAttributes(actor.id))
    .map(({ x, y }) => Math.sqrt(x * x + y * y))
    .sort((a, b) => a - b);
  const core = radii[Math.floor((radii.length - 1) * CORE)] || 1;
  const wished = Math.sqrt((radii.length * CORE * ROOM_PER_ACTOR) / Math.PI);
  return ({ x, y }) => {
    const away = Math.sqrt(x * x + y * y) || 1;
    const near = away <= core ? away : core + (away - core) * 0.3;
    const factor = (near / away) * (wished / core);
    return { x: x * factor, y: y * factor };
  };
}

function iterationsFor(actors: number): number {
  return actors <= 2000 ? 150 : actors <= 8000 ? 80 : 40;
}
