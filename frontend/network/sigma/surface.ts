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

/** Gives back what the graphics hold for it. */
export function dropSurface({ gl }: Surface): void {
  gl.getExtension('WEBGL_lose_context')?.loseContext();
}
