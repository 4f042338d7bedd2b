import type { ProgramInfo } from 'sigma/rendering';

/** What the programs share for the frame that is drawn. */
export interface Frame {
  /** Factors on the size of marks and on the width of lines. */
  mark: number;
  line: number;
  /** Whether everything steps back behind the few marks and lines that are drawn once more in front. */
  fading: boolean;
  /** `#rrggbb` of what has stepped back, and of the rings around marks. */
  faded: string;
  fadedRing: string;
}

/** `#rrggbb` as three numbers from 0 to 1, and a fourth that says how much of it is mixed in. */
export function fadeOf(colour: string, fading: boolean): [number, number, number, number] {
  const channel = (at: number) => (Number.parseInt(colour.slice(at, at + 2), 16) || 0) / 255;
  return [channel(1), channel(3), channel(5), fading ? 1 : 0];
}

/** Remembers which buffers hold the newest items, so that they are not sent to the graphics card with every frame. */
export class Uploads {
  private version = 0;
  private readonly sent = new WeakMap<WebGLBuffer, number>();

  changed(): void {
    this.version++;
  }

  /** Fills the buffer that is bound, if it holds something older. */
  fill(gl: ProgramInfo['gl'], buffer: WebGLBuffer, content: Float32Array, constant: boolean): void {
    const wanted = constant ? 0 : this.version;
    if (this.sent.get(buffer) !== wanted) {
      this.sent.set(buffer, wanted);
      gl.bufferData(gl.ARRAY_BUFFER, content, constant ? gl.STATIC_DRAW : gl.DYNAMIC_DRAW);
    }
  }
}

/** What a program of sigma lets its subclasses bind. */
interface Bindable {
  readonly CONSTANT_ATTRIBUTES: { name: string; size: number; type: number; normalized?: boolean }[];
  readonly ATTRIBUTES: { name: string; size: number; type: number; normalized?: boolean }[];
  readonly array: Float32Array;
  readonly constantArray: Float32Array;
}

type Bind = (attribute: Bindable['ATTRIBUTES'][number], offset: number, perItem: boolean) => number;

/** Binds an instanced program as sigma does, but for the uploads. */
export function bindSteadily(program: Bindable, info: ProgramInfo, uploads: Uploads, bind: Bind): void {
  const { gl, buffer, constantBuffer } = info;
  gl.bindBuffer(gl.ARRAY_BUFFER, constantBuffer);
  program.CONSTANT_ATTRIBUTES.reduce((offset, attribute) => offset + bind(attribute, offset, false), 0);
  uploads.fill(gl, constantBuffer, program.constantArray, true);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  program.ATTRIBUTES.reduce((offset, attribute) => offset + bind(attribute, offset, true), 0);
  uploads.fill(gl, buffer, program.array, false);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}
