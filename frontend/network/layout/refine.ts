import { ALL, cost } from './cost.ts';
import type { Draft } from './cost.ts';
import type { Problem } from './problem.ts';
import { randomFrom } from './random.ts';

const MOVES_PER_ACTOR = 700;
const MOST_MOVES = 26_000;
const SWAPS = 0.08;

/**
 * Simulated annealing over moves of one actor (Davidson and Harel, ACM Transactions on Graphics 15/4, 1996): now and
 * then a worse picture is accepted while the temperature lasts. Ends with the best picture seen.
 */
export function refine(problem: Problem, start: Draft): Draft {
  const movable = [...problem.fixed.keys()].filter((i) => problem.fixed[i] === 0);
  if (movable.length === 0 || problem.size < 2) {
    return start;
  }
  const random = randomFrom(0xa11ce);
  const pick = () => movable[Math.floor(random() * movable.length)];
  const moves = Math.min(MOST_MOVES, movable.length * MOVES_PER_ACTOR);
  const now: Draft = { x: start.x.slice(), y: start.y.slice() };
  let current = cost(problem, now);
  let best: Draft = { x: now.x.slice(), y: now.y.slice() };
  let least = current;
  for (let move = 0; move < moves; move++) {
    const left = 1 - move / moves;
    const actor = pick();
    const other = random() < SWAPS ? pick() : actor;
    const swap = other !== actor;
    const before = cost(problem, now, swap ? ALL : actor);
    const [x, y, otherX, otherY] = [now.x[actor], now.y[actor], now.x[other], now.y[other]];
    const reach = 14 + 330 * left * left;
    now.x[actor] = swap ? otherX : x + (random() * 2 - 1) * reach;
    now.y[actor] = swap ? otherY : y + (random() * 2 - 1) * reach;
    if (swap) {
      now.x[other] = x;
      now.y[other] = y;
    }
    const change = cost(problem, now, swap ? ALL : actor) - before;
    if (change < 0 || random() < Math.exp(-change / (0.5 + 26 * left ** 3))) {
      current += change;
      if (current < least - 1e-6) {
        least = current;
        best = { x: now.x.slice(), y: now.y.slice() };
      }
    } else {
      now.x[other] = otherX;
      now.y[other] = otherY;
      now.x[actor] = x;
      now.y[actor] = y;
    }
  }
  return best;
}
