import type { Palette } from '../appearance/palette.ts';
import { breath } from './breath.ts';
import type { Renderer, RendererEvents } from './renderer.ts';
import { dropSurface, makeSurface } from './sigma/surface.ts';
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
  const renderer = await startWithWebGl(stage, events, palette);
  return renderer === null
    ? { renderer: new SvgRenderer(stage, events, palette, title), simplified: true }
    : { renderer, simplified: false };
}

async function startWithWebGl(stage: HTMLElement, events: RendererEvents, palette: Palette): Promise<Renderer | null> {
  if (typeof WebGL2RenderingContext === 'undefined') {
    return null;
  }
  await breath();
  const surface = makeSurface(stage);
  if (surface === null) {
    return null;
  }
  try {
    const { SigmaRenderer } = await import('./sigma/sigma-renderer.ts');
    return await SigmaRenderer.on(surface, stage, events, palette);
  } catch (error) {
    console.warn('WebGL failed, the network is drawn as SVG:', error);
    dropSurface(surface);
    stage.replaceChildren();
    return null;
  }
}
