/** A canvas on which WebGL can draw, made before there is anything to draw. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGL2RenderingContext;
}

/**
 * Keeps the page waiting for the graphics. It has its size at once, as every change of it is waited for as well.
 *
 * @returns null where the browser has no WebGL
 */
export function makeSurface(stage: HTMLElement): Surface | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, stage.offsetWidth) * devicePixelRatio;
  canvas.height = Math.max(1, stage.offsetHeight) * devicePixelRatio;
  const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: false, antialias: false });
  return gl && { canvas, gl };
}

const MOST_BETWEEN_LOOKS_MS = 120;

/**
 * Calls once the graphics have done all that they were told to; nobody is kept waiting for it.
 *
 * @param firstLook after how many milliseconds they may be done; if they are not, each further look is later
 * @returns calls it off
 */
export function whenDone({ gl }: Pick<Surface, 'gl'>, firstLook: number, call: () => void): () => void {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  let next: ReturnType<typeof setTimeout>;
  const lookIn = (milliseconds: number) => {
    next = setTimeout(() => {
      if (fence !== null && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) {
        lookIn(Math.min(2 * milliseconds, MOST_BETWEEN_LOOKS_MS));
      } else {
        gl.deleteSync(fence);
        call();
      }
    }, milliseconds);
  };
  lookIn(firstLook);
  return () => {
    clearTimeout(next);
    gl.deleteSync(fence);
  };
}

/** Gives back what the graphics hold for it. */
export function dropSurface({ gl }: Surface): void {
  gl.getExtension('WEBGL_lose_context')?.loseContext();
}
