import Graph from 'graphology';
import type { Drawing } from '../drawing.ts';
import type { Line } from '../model.ts';

export const emptyGraph = () => new Graph({ multi: true, type: 'directed' });

/** Only marks; lines follow. */
export function graphOf({ model, places }: Drawing): Graph {
  const graph = emptyGraph();
  for (const actor of model.actors.values()) {
    const place = places.get(actor.id);
    if (place) {
      graph.addNode(actor.id, { x: place.x, y: -place.y });
    }
  }
  return graph;
}

export function addLines(graph: Graph, lines: readonly Line[]): void {
  for (const line of lines) {
    if (graph.hasNode(line.from) && graph.hasNode(line.to)) {
      graph.addDirectedEdgeWithKey(line.id, line.from, line.to);
    }
  }
}

/**
 * Puts marks to their new places: sigma takes them from the graph, whatever the reducers say.
 *
 * @returns the marks that were elsewhere
 */
export function moveMarks(graph: Graph, places: Drawing['places']): string[] {
  const moved: string[] = [];
  graph.forEachNode((id, attributes) => {
    const place = places.get(id);
    if (place && (attributes.x !== place.x || attributes.y !== -place.y)) {
      attributes.x = place.x;
      attributes.y = -place.y;
      moved.push(id);
    }
  });
  return moved;
}
