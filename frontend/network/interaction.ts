import type { FilterKind } from './legend.ts';
import type { Line, Model } from './model.ts';

/** What the user points at, holds and looks at; never part of the model. */
export interface Interaction {
  /** Under the pointer or at the keyboard's place: an actor's or a line's id. */
  readonly pointed: string | null;
  /**
   * An actor's id or a tie's id, either followed by `#` and a domain, or `domain:` and a domain. In domain mode the id of
   * a line is one of these.
   */
  readonly selected: string | null;
  /** Actors that stay when only a part is looked at; null for all. */
  readonly focused: ReadonlySet<string> | null;
  /** A legend entry under the pointer. */
  readonly preview: Preview | null;
}

export interface Preview {
  readonly kind: FilterKind;
  readonly value: string;
}

export const AT_REST: Interaction = { pointed: null, selected: null, focused: null, preview: null };

/** Which marks stay strong; null when all do. */
export interface Emphasis {
  readonly actors: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** The neighbourhood of what is pointed at or selected, both at once if there are both; null at rest. */
export function emphasisOf(model: Model, state: Interaction): Emphasis | null {
  if (state.preview !== null) {
    return previewed(model, state.preview);
  }
  const wanted = [state.pointed, state.selected].filter((id): id is string => id !== null);
  const actors = new Set<string>();
  const lines = new Set<string>();
  const keep = (line: Line) => {
    lines.add(line.id);
    actors.add(line.from).add(line.to);
  };
  for (const id of wanted) {
    if (model.actors.has(id)) {
      actors.add(id);
      model.linesOf.get(id)?.forEach(keep);
    } else {
      linesFor(model, id).forEach(keep);
      const actor = id.split('#')[0];
      if (model.actors.has(actor)) {
        actors.add(actor);
      }
    }
  }
  if (actors.size > 0) {
    return { actors, lines };
  }
  if (state.focused === null) {
    return null;
  }
  for (const line of model.lines.values()) {
    if (state.focused.has(line.from) && state.focused.has(line.to)) {
      lines.add(line.id);
    }
  }
  return { actors: state.focused, lines };
}

function previewed(model: Model, { kind, value }: Preview): Emphasis {
  const actors = new Set<string>();
  const lines = new Set<string>();
  if (kind === 'actorKind') {
    for (const actor of model.actors.values()) {
      if (actor.kind === value) {
        actors.add(actor.id);
      }
    }
    return { actors, lines };
  }
  for (const line of model.lines.values()) {
    if (line[kind] === value) {
      lines.add(line.id);
      actors.add(line.from).add(line.to);
    }
  }
  return { actors, lines };
}

/** The lines that a selection stands for, in either mode of colour; none for an actor or what is not drawn. */
export function linesFor(model: Model, id: string): Line[] {
  const line = model.lines.get(id);
  if (line) {
    return [line];
  }
  const lines = [...model.lines.values()];
  if (id.startsWith('domain:')) {
    return lines.filter((candidate) => candidate.domains.includes(id.slice('domain:'.length)));
  }
  const [whole, domain] = id.split('#');
  return lines.filter((candidate) =>
    (candidate.tie === whole || candidate.from === whole || candidate.to === whole)
    && (domain === undefined ? candidate.tie === whole : candidate.domains.includes(domain)));
}

/** The actors at most so many steps away from one. */
export function within(model: Model, actor: string, steps: number): Set<string> {
  const reached = new Set([actor]);
  let rim = [actor];
  for (let step = 0; step < steps; step++) {
    const next: string[] = [];
    for (const id of rim) {
      for (const line of model.linesOf.get(id) ?? []) {
        const other = line.from === id ? line.to : line.from;
        if (!reached.has(other)) {
          reached.add(other);
          next.push(other);
        }
      }
    }
    rim = next;
  }
  return reached;
}
