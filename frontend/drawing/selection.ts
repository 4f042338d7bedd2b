/** What a selection brings into sight: actors and ties. */
export interface Chosen {
  actor(id: string): boolean;
  tie(tie: { readonly id: string; readonly from: string; readonly to: string; readonly domains: readonly string[] }): boolean;
}

/** Reads a selection as an address has it: an actor, several, a tie, a domain, or a part of these. */
export function chosenBy(selected: string): Chosen {
  if (selected.startsWith('domain:')) {
    const domain = selected.slice('domain:'.length);
    return { actor: () => false, tie: (tie) => tie.domains.includes(domain) };
  }
  if (selected.includes(',')) {
    const actors = selected.split(',');
    return { actor: (id) => actors.includes(id), tie: (tie) => actors.includes(tie.from) && actors.includes(tie.to) };
  }
  const [subject, domain] = selected.split('#');
  const inDomain = (domains: readonly string[]) => domain === undefined || domains.includes(domain);
  return subject.includes('~')
    ? {
        actor: (id) => subject.split('~').slice(0, 2).includes(id),
        tie: (tie) => tie.id === subject && inDomain(tie.domains),
      }
    : {
        actor: (id) => id === subject,
        tie: (tie) => (tie.from === subject || tie.to === subject) && inDomain(tie.domains),
      };
}
