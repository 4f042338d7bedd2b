/** The drawing rules shared by the network, the charts and the map: data only, no drawing. */

export type RelationType =
  | 'MEMBER_OF' | 'HOLDS_OFFICE' | 'JOINS' | 'WITHDRAWS_FROM' | 'CONSULTS' | 'COOPERATES' | 'AIDS' | 'SUPPORTS'
  | 'EASES' | 'REQUESTS' | 'ACCUSES' | 'REJECTS' | 'THREATENS' | 'SANCTIONS' | 'ATTACKS';

export type Domain =
  | 'SECURITY' | 'DIPLOMACY' | 'TRADE' | 'FINANCE' | 'ENERGY' | 'INFRASTRUCTURE' | 'DEVELOPMENT' | 'EDUCATION'
  | 'HEALTH' | 'TECHNOLOGY' | 'ENVIRONMENT' | 'GOVERNANCE';

export type Status = 'ASSERTED' | 'PLANNED' | 'DESIRED' | 'POSSIBLE' | 'ENDED' | 'DENIED';

export type ActorKind = 'STATE' | 'ORGANISATION' | 'PERSON';

/** The name of a colour without its prefix: `relation-talks` stands for the custom property `--diplo-relation-talks`. */
export type ColourToken = string;

/** What stands in the middle of a line. */
export type MidMark = 'none' | 'cross';

export interface RelationRule {
  readonly type: RelationType;
  readonly colour: ColourToken;
  /** Factor on the width that the number of sources gives. */
  readonly weight: number;
  readonly mid: MidMark;
}

export interface StatusRule {
  readonly status: Status;
  /** Lengths of ink and gap in pixels at a width of 2; empty means solid. An ink of 0 draws round dots. */
  readonly dash: readonly number[];
  readonly colour: ColourToken | null;
}

export interface DomainRule {
  readonly domain: Domain;
  readonly colour: ColourToken;
}

const relation = (type: RelationType, colour: string, weight = 1, mid: MidMark = 'none'): RelationRule => ({
  type, colour: `relation-${colour}`, weight, mid,
});

/** In the order in which a legend names them. */
export const RELATION_RULES: readonly RelationRule[] = [
  relation('MEMBER_OF', 'membership', 0.8),
  relation('HOLDS_OFFICE', 'office', 0.6),
  relation('JOINS', 'joining'),
  relation('WITHDRAWS_FROM', 'withdrawal', 1, 'cross'),
  relation('COOPERATES', 'cooperation'),
  relation('CONSULTS', 'talks'),
  relation('AIDS', 'aid'),
  relation('SUPPORTS', 'support'),
  relation('EASES', 'easing'),
  relation('REQUESTS', 'request'),
  relation('ACCUSES', 'accusation'),
  relation('REJECTS', 'rejection'),
  relation('THREATENS', 'threat'),
  relation('SANCTIONS', 'sanction'),
  relation('ATTACKS', 'attack', 1.2),
];

export const DOMAIN_RULES: readonly DomainRule[] = (
  ['SECURITY', 'DIPLOMACY', 'TRADE', 'FINANCE', 'ENERGY', 'INFRASTRUCTURE', 'DEVELOPMENT', 'EDUCATION', 'HEALTH',
    'TECHNOLOGY', 'ENVIRONMENT', 'GOVERNANCE'] as const
).map((domain) => ({ domain, colour: `domain-${domain.toLowerCase()}` }));

export const STATUS_RULES: readonly StatusRule[] = [
  { status: 'ASSERTED', dash: [], colour: null },
  { status: 'PLANNED', dash: [12, 6], colour: null },
  { status: 'DESIRED', dash: [5, 5], colour: null },
  { status: 'POSSIBLE', dash: [0, 6], colour: null },
  { status: 'ENDED', dash: [16, 4, 2, 4], colour: 'status-ended' },
  { status: 'DENIED', dash: [2, 9], colour: null },
];

export const ACTOR_KINDS: readonly ActorKind[] = ['STATE', 'ORGANISATION', 'PERSON'];

const relations = new Map(RELATION_RULES.map((rule) => [rule.type as string, rule]));
const domains = new Map(DOMAIN_RULES.map((rule) => [rule.domain as string, rule]));
const statuses = new Map(STATUS_RULES.map((rule) => [rule.status as string, rule]));

/** The rule of a relation type; an unknown type is drawn like talks, so that a newer server still shows something. */
export function relationRule(type: string): RelationRule {
  return relations.get(type) ?? (relations.get('CONSULTS') as RelationRule);
}

export function domainRule(domain: string): DomainRule | undefined {
  return domains.get(domain);
}

export function statusRule(status: string): StatusRule {
  return statuses.get(status) ?? (statuses.get('ASSERTED') as StatusRule);
}

/** From the least to the greatest: one hue that only grows darker (on dark pages lighter), so that all eyes see its order. */
export const MEASURE_COLOURS: readonly ColourToken[] = [
  'measure-least', 'measure-low', 'measure-middle', 'measure-high', 'measure-greatest',
];

/** Every colour the drawing may need, for reading them once per theme. */
export const COLOUR_TOKENS: readonly ColourToken[] = [
  ...RELATION_RULES.map((rule) => rule.colour),
  ...DOMAIN_RULES.map((rule) => rule.colour),
  'status-ended', 'canvas', 'surface', 'border', 'text', 'text-muted', 'halo', 'faded', 'faded-text',
  'actor-state', 'actor-ring', 'actor-organisation', 'actor-organisation-text', 'actor-person', 'actor-person-ring',
  'bloc-fill', 'bloc-line', 'bloc-text', 'selection', 'focus', 'contested',
  'map-water', 'map-land', 'map-border', 'map-disputed', ...MEASURE_COLOURS,
];

/**
 * Width of a line in pixels.
 *
 * @param sources number of independent sources, 1 or more
 */
export function lineWidth(type: string, sources: number): number {
  const width = 1.4 + 1.15 * Math.sqrt(Math.max(1, sources) - 0.4);
  return Math.min(7, Math.max(1.1, width * relationRule(type).weight));
}
