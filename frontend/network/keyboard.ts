import { toPixel } from './view.ts';
import type { Point } from './geometry.ts';
import { neighboursOf } from './model.ts';
import type { Drawing } from './drawing.ts';

export type Command =
  | {
      readonly name: 'zoomIn' | 'zoomOut' | 'fit' | 'clear' | 'select' | 'toggle' | 'focus' | 'back' | 'undo' | 'redo'
        | 'menu';
    }
  | { readonly name: 'pan'; readonly direction: Point }
  | { readonly name: 'walk'; readonly direction: Point }
  | { readonly name: 'line'; readonly step: 1 | -1 }
  | { readonly name: 'steps'; readonly steps: number };

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const NAMES: Record<string, Command> = {
  '+': { name: 'zoomIn' },
  '=': { name: 'zoomIn' },
  '-': { name: 'zoomOut' },
  '0': { name: 'fit' },
  Escape: { name: 'clear' },
  ' ': { name: 'select' },
  Enter: { name: 'focus' },
  Backspace: { name: 'back' },
  PageDown: { name: 'line', step: 1 },
  PageUp: { name: 'line', step: -1 },
};

/** What a key means on the drawing; null when it means nothing here and must go its way. */
export function commandFor(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>) {
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    return key === 'z' ? command(event.shiftKey ? 'redo' : 'undo') : key === 'y' ? command('redo') : null;
  }
  if (event.altKey) {
    return null;
  }
  if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
    return { name: 'menu' } satisfies Command;
  }
  if (event.shiftKey && event.key === ' ') {
    return { name: 'toggle' } satisfies Command;
  }
  const direction = DIRECTIONS[event.key];
  if (direction && event.shiftKey) {
    return { name: 'pan', direction } satisfies Command;
  }
  if (direction) {
    return { name: 'walk', direction } satisfies Command;
  }
  if (event.key >= '1' && event.key <= '3' && event.key.length === 1) {
    return { name: 'steps', steps: Number(event.key) } satisfies Command;
  }
  return NAMES[event.key] ?? null;
}

function command(name: 'undo' | 'redo'): Command {
  return { name };
}

/**
 * The neighbour that lies best in a direction: near, and not far off to the side. From nowhere, the actor with the most
 * sources; null when no neighbour lies that way.
 */
export function nextActor(drawing: Drawing, from: string | null, direction: Point): string | null {
  const { model, places, view } = drawing;
  const start = from === null ? undefined : places.get(from);
  if (from === null || !start || !model.actors.has(from)) {
    const ranked = [...model.actors.values()].sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
    return ranked[0]?.id ?? null;
  }
  const origin = toPixel(view, start);
  let best: string | null = null;
  let least = Infinity;
  for (const id of neighboursOf(model, from)) {
    const place = places.get(id);
    if (!place) {
      continue;
    }
    const at = toPixel(view, place);
    const along = (at.x - origin.x) * direction.x + (at.y - origin.y) * direction.y;
    const aside = Math.abs((at.x - origin.x) * direction.y - (at.y - origin.y) * direction.x);
    const distance = along + aside * 2;
    if (along > 1 && along > aside * 0.3 && distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
}

/** The line after or before another around an actor, in the order of the graph; the first one from nowhere. */
export function nextLine(drawing: Drawing, actor: string, line: string | null, step: 1 | -1): string | null {
  const lines = drawing.model.linesOf.get(actor) ?? [];
  if (lines.length === 0) {
    return null;
  }
  const at = lines.findIndex((candidate) => candidate.id === line);
  const next = at < 0 ? (step > 0 ? 0 : lines.length - 1) : (at + step + lines.length) % lines.length;
  return lines[next].id;
}
