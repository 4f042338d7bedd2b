import { domainRule, relationRule, statusRule } from '../appearance/appearance.ts';
import type { ColourToken, MidMark } from '../appearance/appearance.ts';
import { selectedIds } from './interaction.ts';
import type { Emphasis, Interaction } from './interaction.ts';
import type { Actor, Line } from './model.ts';

/** How a line is drawn in a given state; colours as tokens. */
export interface LineLook {
  readonly colour: ColourToken;
  readonly faded: boolean;
  readonly width: number;
  readonly dash: readonly number[];
  readonly arrow: boolean;
  readonly mid: MidMark;
  readonly layer: number;
}

export interface ActorLook {
  readonly fill: ColourToken;
  readonly ring: ColourToken;
  readonly ringWidth: number;
  readonly faded: boolean;
  readonly layer: number;
}

export function lineLook(line: Line, state: Interaction, emphasis: Emphasis | null): LineLook {
  const relation = relationRule(line.type);
  const status = statusRule(line.status);
  const domain = line.domain === null ? undefined : domainRule(line.domain);
  const faded = emphasis !== null && !emphasis.lines.has(line.id);
  const held = line.id === state.pointed || line.id === state.selected || line.tie === state.selected;
  return {
    colour: status.colour ?? domain?.colour ?? relation.colour,
    faded,
    width: held ? line.width + 1.6 : line.width,
    dash: dashFor(status.dash, line.width),
    arrow: line.directed && line.type !== 'MEMBER_OF' && line.type !== 'HOLDS_OFFICE',
    mid: relation.mid,
    layer: faded ? 0 : held ? 3 : emphasis === null ? 1 : 2,
  };
}

export function actorLook(actor: Actor, state: Interaction, emphasis: Emphasis | null): ActorLook {
  const held = selectedIds(state).has(actor.id);
  const pointed = actor.id === state.pointed;
  const faded = emphasis !== null && !emphasis.actors.has(actor.id);
  const fills: Record<string, ColourToken> = { STATE: 'actor-state', ORGANISATION: 'actor-organisation' };
  const rings: Record<string, ColourToken> = { STATE: 'actor-ring', ORGANISATION: 'halo' };
  return {
    fill: fills[actor.kind] ?? 'actor-person',
    ring: held ? 'selection' : pointed ? 'focus' : (rings[actor.kind] ?? 'actor-person-ring'),
    ringWidth: held || pointed ? 3 : 1.6,
    faded,
    layer: faded ? 0 : held || pointed ? 2 : 1,
  };
}

/** Dashes grow with the width, gently, so that wide lines do not look dotted. */
export function dashFor(dash: readonly number[], width: number): number[] {
  const factor = Math.sqrt(Math.max(1, width / 2));
  return dash.map((length) => Math.round(length * factor * 10) / 10);
}
