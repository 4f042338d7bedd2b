import { readFileSync } from 'node:fs';
import type { GraphData } from './contract.ts';
import { parseGraph } from './wire.ts';

const FILE = new URL('../../src/test/resources/network/graph-example.json', import.meta.url);

/** The example that the Java tests write and these tests read. */
export function exampleJson(): unknown {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

export function exampleGraph(): GraphData {
  return parseGraph(exampleJson());
}

/** A graph of a few actors, all organisations unless their id says otherwise, and ties written as `A>B TYPE`. */
export function smallGraph(ties: readonly string[], members: readonly string[] = []): GraphData {
  const parsed = ties.map((text) => /^(\S+)([>=])(\S+) (\S+)$/.exec(text) ?? []);
  const ids = [...new Set(parsed.flatMap(([, from, , to]) => [from, to]))].filter((id) => id !== undefined);
  const kindOf = (id: string) =>
    id.startsWith('org:') ? 'ORGANISATION' : id.startsWith('person:') ? 'PERSON' : 'STATE';
  const neighbours = (id: string) =>
    new Set(parsed.flatMap(([, from, , to]) => (from === id ? [to] : to === id ? [from] : []))).size;
  const extent = { actors: ids.length, ties: parsed.length };
  return {
    version: '1',
    language: 'fr',
    actors: ids.map((id) => ({
      id, kind: kindOf(id), name: id, label: id, sources: 1, facts: 1, neighbours: neighbours(id),
      forms: { subject: id, that: id, of: id, to: id, number: 1 },
    })),
    ties: parsed.map(([, from, arrow, to, type]) => ({
      id: `${from}~${to}~${type}`, from, to, type, directed: arrow === '>', status: 'ASSERTED',
      sources: 1, facts: 1, contested: false, domains: [],
    })),
    blocs: members.length === 0 ? [] : [{ id: 'org:bloc', label: 'Bloc', members }],
    phrases: {},
    labels: { relation: {}, domain: {}, status: {}, actorKind: {}, text: {} },
    hidden: { facts: 0, ties: 0 },
    shown: extent,
    total: extent,
  };
}
