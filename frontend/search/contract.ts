/** The JSON of `GET /api/search`. */
export interface SearchAnswer {
  readonly groups: readonly SearchGroup[];
  readonly summary: string;
}

export interface SearchGroup {
  readonly name: string;
  readonly results: readonly SearchResult[];
  readonly more: string;
}

export interface SearchResult {
  readonly address: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly language: string;
  readonly detail: string;
}

export class ContractError extends Error {}

/** @throws ContractError when the value is not what the server promised */
export function parseAnswer(value: unknown): SearchAnswer {
  const answer = value as Partial<SearchAnswer> | null;
  const sound = answer !== null && typeof answer === 'object' && Array.isArray(answer.groups)
    && answer.groups.every((group) => Array.isArray(group?.results));
  if (!sound) {
    throw new ContractError('no answer to a search: groups of results expected');
  }
  return { groups: answer.groups ?? [], summary: String(answer.summary ?? '') };
}

/**
 * The address that asks for something from a page, so that what is found keeps the page's state.
 *
 * @param path of the page, relative to the root
 * @param query of the page, as in its address
 */
export function searchAddress(typed: string, language: string, path: string, query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('q');
  parameters.set('q', typed);
  parameters.set('lang', language);
  parameters.set('at', path);
  return `api/search?${parameters}`;
}

/** The option that a key leads to; -1 is none, from which Down leads to the first and Up to the last. */
export function nextOption(current: number, key: string, count: number): number {
  if (count === 0) {
    return -1;
  }
  const step = key === 'ArrowDown' ? 1 : -1;
  return (current + step + (count + 1) + 1) % (count + 1) - 1;
}
