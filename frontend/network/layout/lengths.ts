import type { LayoutLink } from './request.ts';

const LENGTHS: Record<string, number> = { MEMBER_OF: 125, JOINS: 135, HOLDS_OFFICE: 120 };
const OTHERS = 210;

/** The wished length of a link: belonging is near, dealing with each other far enough to read the lines. */
export function wishedLength(link: LayoutLink): number {
  let shortest = Infinity;
  for (const type of link.types) {
    shortest = Math.min(shortest, LENGTHS[type] ?? OTHERS);
  }
  return shortest === OTHERS ? OTHERS + Math.min(6, link.lines - 1) * 34 : shortest;
}

/** How strongly a link pulls: offices and memberships hold together, the rest gives way. */
export function pull(link: LayoutLink): number {
  return wishedLength(link) < OTHERS ? 1 : 0.6;
}
