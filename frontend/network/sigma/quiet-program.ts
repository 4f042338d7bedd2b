import { AbstractProgram } from 'sigma/rendering';

/**
 * Draws nothing: a mark under the pointer is already drawn where it belongs, by the reducers, and no line or mark is
 * drawn by sigma's own programs.
 */
export class QuietProgram extends AbstractProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
