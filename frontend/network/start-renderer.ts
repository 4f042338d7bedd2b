import type { Palette } from '../appearance/palette.ts';
import type { Renderer, RendererEvents } from './renderer.ts';
import { SvgRenderer } from './svg-renderer.ts';

/** Without WebGL only so many actors are drawn. */
export const MOST_ACTORS_AS_SVG = 300;

/** The WebGL renderer where the browser can, else the SVG one. */
export async function startRenderer(
  stage: HTMLElement,
  events: RendererEvents,
  palette: Palette,
  title: (id: string) => string,
): Promise<{ readonly renderer: Renderer; readonly simplified: boolean }> {
  if (hasWebGl()) {
    try {
      const { SigmaRenderer } = await import('./sigma/sigma-renderer.ts');
      return { renderer: new SigmaRenderer(stage, events, palette), simplified: false };
    } catch (error) {
      console.warn('WebGL failed, the network is drawn as SVG:', error);
      stage.replaceChildren();
    }
  }
  return { renderer: new SvgRenderer(stage, events, palette, title), simplified: true };
}

function hasWebGl(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') {
    return false;
  }
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
