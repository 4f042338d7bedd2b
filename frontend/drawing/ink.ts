import { domainRule, relationRule } from '../appearance/appearance.ts';
import type { ColourToken } from '../appearance/appearance.ts';
import type { Palette } from '../appearance/palette.ts';

/** What the colour of a mark or a line tells. */
export type Colouring = 'domain' | 'relation';

/** What a drawing is drawn with. */
export interface Ink {
  readonly palette: Palette;
  readonly colouring: Colouring;
}

/** Something that has a colour of its own: by its first domain, or else by its relation. */
export interface Coloured {
  readonly type: string;
  /** Most facts first. */
  readonly domains: readonly string[];
}

export function tokenOf(thing: Coloured, colouring: Colouring): ColourToken {
  const domain = colouring === 'domain' ? domainRule(thing.domains[0] ?? '') : undefined;
  return domain?.colour ?? relationRule(thing.type).colour;
}
