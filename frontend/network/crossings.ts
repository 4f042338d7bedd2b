import { pointAt } from './geometry.ts';
import type { Box, Curve } from './geometry.ts';

const STEP = 7;
const CELL = 64;

/** Counts the curves that run through a box, each weighted; for words that look for a quiet place. */
export class CurveIndex {
  private readonly weights: number[] = [];
  private readonly cells = new Map<string, { x: number; y: number; curve: number }[]>();

  add(curve: Curve, weight: number): void {
    const number = this.weights.push(weight) - 1;
    const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y);
    const steps = Math.min(400, Math.max(4, Math.ceil(length / STEP)));
    for (let i = 0; i <= steps; i++) {
      const point = { ...pointAt(curve, i / steps), curve: number };
      const key = `${Math.floor(point.x / CELL)} ${Math.floor(point.y / CELL)}`;
      const cell = this.cells.get(key);
      if (cell) {
        cell.push(point);
      } else {
        this.cells.set(key, [point]);
      }
    }
  }

  through(box: Box): number {
    const hit = new Set<number>();
    for (let x = Math.floor((box.x - box.halfWidth) / CELL); x <= Math.floor((box.x + box.halfWidth) / CELL); x++) {
      const bottom = Math.floor((box.y + box.halfHeight) / CELL);
      for (let y = Math.floor((box.y - box.halfHeight) / CELL); y <= bottom; y++) {
        for (const point of this.cells.get(`${x} ${y}`) ?? []) {
          if (Math.abs(point.x - box.x) < box.halfWidth && Math.abs(point.y - box.y) < box.halfHeight) {
            hit.add(point.curve);
          }
        }
      }
    }
    let sum = 0;
    hit.forEach((curve) => (sum += this.weights[curve]));
    return sum;
  }
}
