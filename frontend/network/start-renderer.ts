import type { Palette } from '../appearance/palette.ts';
import type { Renderer, RendererEvents } from './renderer.ts';
import { SvgRenderer } from './svg-renderer.ts';

/** The WebGL renderer where the browser can, else the SVG one. */
export async function startRenderer(
  stage: HTMLElement,
  events: RendererEvents,
  palette: Palette,
  title: (id: string) => string,
): Promise<Renderer> {
  if (hasWebGl()) {
    try {
      const { SigmaRenderer } = await import('./sigma/sigma-renderer.ts');
      return new SigmaRenderer(stage, events, palette);
    } catch (error) {
      console.warn('WebGL failed, the network is drawn as SVG:', error);
      stage.replaceChildren();
    }
  }
  return new SvgRenderer(stage, events, palette, title);
}

function hasWebGl(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') {
    return false;
  }
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
