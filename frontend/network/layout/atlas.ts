import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
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
  return new Map(
    request.actors.map((actor) => {
      const { x, y } = graph.getNodeAttributes(actor.id);
      return [actor.id, actor.fixed ?? { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }];
    }),
  );
}

function iterationsFor(actors: number): number {
  return actors <= 2000 ? 150 : actors <= 8000 ? 80 : 40;
}
