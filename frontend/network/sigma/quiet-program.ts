import { AbstractNodeProgram } from 'sigma/rendering';

/** Draws nothing: a mark under the pointer is already drawn where it belongs, by the reducers. */
export class QuietNodeProgram extends AbstractNodeProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
