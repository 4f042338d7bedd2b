import type { GraphData, Labels, TextKey } from './contract.ts';
import type { Actor, Line, Model } from './model.ts';
import { formsOf } from './names.ts';

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
  /** The text for one or for several, with the number at place 0. */
  count(
    key: 'sources' | 'facts' | 'neighbours' | 'hidden' | 'steps' | 'away', number: number, ...values: string[]
  ): string;
  /** Who does what to or with whom: `La Russie va aider l’AES`. */
  lineTitle(line: Line, model: Model): string;
  /** `énergie · prévu · 2 sources · 3 faits`, with the status when it is not a plain assertion. */
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
    count: (key, number, ...values) =>
      texts.text(plural.select(number) === 'one' ? `${key}One` : `${key}Many`, number, ...values),
    lineTitle: (line, model) => {
      const from = formsOf(model, line.from);
      const to = formsOf(model, line.to);
      const patterns = graph?.phrases[line.type]?.[line.status] ?? [];
      const pattern = patterns[from.number - 1] ?? `{0} – {2} · ${texts.relation(line.type)}`;
      return capital(fill(pattern, [from.subject, from.that, to.subject, to.of, to.to]));
    },
    lineDetail: (line) =>
      [
        ...(line.domain === null ? [] : [texts.domain(line.domain)]),
        ...(line.status === 'ASSERTED' ? [] : [texts.status(line.status)]),
        ...(line.contested ? [texts.text('contested')] : []),
        texts.count('sources', line.sources),
        texts.count('facts', line.facts),
      ].join(' · '),
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fill(pattern: string, values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}
