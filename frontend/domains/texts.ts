import type { CountData, DomainsData } from './contract.ts';

/** Words and sentences of the charts, in the language of the data. */
export interface Texts {
  text(key: string, ...values: (string | number)[]): string;
  domain(domain: string): string;
  /** The first of two things a domain is named by: `Energy` of `energy and resources`. */
  briefDomain(domain: string): string;
  status(status: string): string;
  number(value: number): string;
  facts(count: number): string;
  sources(count: number): string;
  /** The same where room is short. */
  briefSources(count: number): string;
  /** `3 facts, 2 independent sources`. */
  count(data: CountData): string;
  /** `stated: 2 facts`, one for each status. */
  statuses(data: CountData): string[];
}

export function textsOf(data: DomainsData): Texts {
  const numbers = new Intl.NumberFormat(data.language);
  const plural = new Intl.PluralRules(data.language);
  const colon = data.language === 'fr' ? '\u00a0: ' : ': ';
  const counted = (key: string, count: number) =>
    texts.text(plural.select(count) === 'one' ? `${key}One` : `${key}Many`, numbers.format(count));
  const texts: Texts = {
    text: (key, ...values) => fill(data.texts[key] ?? key, values),
    domain: (domain) => capital(data.words.domain[domain] ?? domain),
    briefDomain: (domain) => texts.domain(domain).split(/ (?:et|and) /)[0],
    status: (status) => data.words.status[status] ?? status,
    number: (value) => numbers.format(value),
    facts: (count) => counted('facts', count),
    sources: (count) => counted('sources', count),
    briefSources: (count) => counted('briefSources', count),
    count: (count) => `${texts.facts(count.facts)}, ${texts.sources(count.sources)}`,
    statuses: (count) =>
      count.statuses.map(({ status, facts }) => `${texts.status(status)}${colon}${texts.facts(facts)}`),
  };
  return texts;
}

export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function fill(pattern: string, values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}
