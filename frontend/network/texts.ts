import type { GraphData, Labels, TextKey } from './contract.ts';
import type { Actor, Line } from './model.ts';

/** Sentences about what is drawn, in the language of the graph. */
export interface Texts {
  readonly language: string;
  /** Of the dossier. */
  readonly version: string;
  text(key: TextKey, ...values: (string | number)[]): string;
  relation(type: string): string;
  domain(domain: string): string;
  status(status: string): string;
  actorKind(kind: string): string;
  count(key: 'sources' | 'facts' | 'neighbours' | 'hidden' | 'steps', number: number): string;
  /** `coopère · énergie`, with the status when it is not a plain assertion. */
  lineTitle(line: Line): string;
  lineDetail(line: Line): string;
  /** @param drawn how many of its neighbours are drawn */
  actorDetail(actor: Actor, drawn: number): string;
}

const EMPTY: Labels = { relation: {}, domain: {}, status: {}, actorKind: {}, text: {} };

export function textsOf(graph: GraphData | null): Texts {
  const labels = graph?.labels ?? EMPTY;
  const language = graph?.language ?? 'fr';
  const plural = new Intl.PluralRules(language);
  const texts: Texts = {
    language,
    version: graph?.version ?? '',
    text: (key, ...values) => fill(labels.text[key] ?? key, values),
    relation: (type) => labels.relation[type] ?? type,
    domain: (domain) => labels.domain[domain] ?? domain,
    status: (status) => labels.status[status] ?? status,
    actorKind: (kind) => labels.actorKind[kind] ?? kind,
    count: (key, number) => texts.text(plural.select(number) === 'one' ? `${key}One` : `${key}Many`, number),
    lineTitle: (line) =>
      [
        texts.relation(line.type),
        ...(line.domain === null ? [] : [texts.domain(line.domain)]),
        ...(line.status === 'ASSERTED' ? [] : [texts.status(line.status)]),
        ...(line.contested ? [texts.text('contested')] : []),
      ].join(' · '),
    lineDetail: (line) => [texts.count('sources', line.sources), texts.count('facts', line.facts)].join(' · '),
    actorDetail: (actor, drawn) =>
      [
        texts.actorKind(actor.kind),
        drawn < actor.neighbours
          ? `${texts.count('neighbours', actor.neighbours)} (${texts.text('drawn', drawn)})`
          : texts.count('neighbours', drawn),
        texts.count('sources', actor.sources),
        texts.count('facts', actor.facts),
      ].join(' · '),
  };
  return texts;
}

function fill(pattern: string, values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}
