import type { FilterKind } from './legend.ts';
import type { Line, Model } from './model.ts';

/** What the user points at, holds and looks at; never part of the model. */
export interface Interaction {
  /** Under the pointer or at the keyboard's place: an actor's or a line's id. */
  readonly pointed: string | null;
  /**
   * An actor's id or a tie's id, either followed by `#` and a domain, or `domain:` and a domain, or several actors' ids
   * with commas between. In domain mode the id of a line is one of these.
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

/** The neighbourhood that is looked at: an actor and all that lie so many steps around it, 1 to 3. */
export interface Focus {
  readonly actor: string;
  readonly steps: number;
}

export const AT_REST: Interaction = { pointed: null, selected: null, focused: null, preview: null };

/** Which marks stay strong; null when all do. */
export interface Emphasis {
  readonly actors: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

const selections = new WeakMap<Interaction, ReadonlySet<string>>();

/** The ids that a selection names: several for several actors, none for none. */
export function selectedIds(state: Interaction): ReadonlySet<string> {
  let ids = selections.get(state);
  if (!ids) {
    ids = new Set(state.selected === null ? [] : state.selected.split(','));
    selections.set(state, ids);
  }
  return ids;
}

/** The neighbourhood of what is pointed at or selected, both at once if there are both; null at rest. */
export function emphasisOf(model: Model, state: Interaction): Emphasis | null {
  if (state.preview !== null) {
    return previewed(model, state.preview);
  }
  const together = selectedIds(state);
  const wanted = [state.pointed, together.size > 1 ? null : state.selected].filter((id): id is string => id !== null);
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
  if (together.size > 1) {
    keepAmong(model, together, { actors, lines });
  }
  if (actors.size > 0) {
    return state.focused === null ? { actors, lines } : both(model, { actors, lines }, state.focused);
  }
  if (state.focused === null) {
    return null;
  }
  keepAmong(model, state.focused, { actors, lines });
  return { actors: state.focused, lines };
}

function keepAmong(model: Model, some: ReadonlySet<string>, kept: { actors: Set<string>; lines: Set<string> }): void {
  some.forEach((id) => model.actors.has(id) && kept.actors.add(id));
  for (const line of model.lines.values()) {
    if (some.has(line.from) && some.has(line.to)) {
      kept.lines.add(line.id);
    }
  }
}

/** What is emphasised and within the focus; what was chosen outside of it, with its lines, stays all the same. */
function both(model: Model, emphasis: Emphasis, focused: ReadonlySet<string>): Emphasis {
  const lines = [...emphasis.lines].filter((id) => {
    const line = model.lines.get(id);
    return line !== undefined && focused.has(line.from) && focused.has(line.to);
  });
  const actors = [...emphasis.actors].filter((id) => focused.has(id));
  return actors.length === 0 ? emphasis : { actors: new Set(actors), lines: new Set(lines) };
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
    if (matches(line, kind, value)) {
      lines.add(line.id);
      actors.add(line.from).add(line.to);
    }
  }
  return { actors, lines };
}

function matches(line: Line, kind: Exclude<FilterKind, 'actorKind'>, value: string): boolean {
  switch (kind) {
    case 'sources':
      return line.sources === 1;
    case 'contested':
      return line.contested;
    default:
      return line[kind] === value;
  }
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

/** The actors that stay when a neighbourhood is looked at; null for all. */
export function focusedIn(model: Model, focus: Focus | null): ReadonlySet<string> | null {
  return focus && model.actors.has(focus.actor) ? within(model, focus.actor, focus.steps) : null;
}
