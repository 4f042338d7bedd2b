import { neighboursOf } from './model.ts';
import type { Model } from './model.ts';

/** The actors of a shortest chain of ties from one to another, both included; null when nothing links them. */
export function shortestPath(model: Model, from: string, to: string): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  let rim = [from];
  while (rim.length > 0 && !cameFrom.has(to)) {
    const next: string[] = [];
    for (const actor of rim) {
      for (const other of neighboursOf(model, actor).sort()) {
        if (!cameFrom.has(other)) {
          cameFrom.set(other, actor);
          next.push(other);
        }
      }
    }
    rim = next;
  }
  if (!cameFrom.has(to)) {
    return null;
  }
  const path: string[] = [];
  for (let at: string | null = to; at !== null; at = cameFrom.get(at) ?? null) {
    path.unshift(at);
  }
  return path;
}
