import type { Palette } from '../appearance/palette.ts';
import { flagAddress } from './flags.ts';
import type { Point } from './geometry.ts';
import type { Renderer, RendererEvents } from './renderer.ts';
import { scene } from './scene.ts';
import type { Drawing } from './drawing.ts';
import { sceneGroup } from './svg-scene.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import { panned, toPlace, zoomed } from './view.ts';
import type { View } from './view.ts';

/** Draws the scene as SVG where there is no WebGL. */
export class SvgRenderer implements Renderer {
  private readonly root: SVGElement;
  private readonly abort = new AbortController();
  private drawing: Drawing | null = null;
  private current: View;
  private palette: Palette;
  private frame = 0;

  constructor(
    private readonly stage: HTMLElement,
    private readonly events: RendererEvents,
    palette: Palette,
    private readonly title: (id: string) => string,
  ) {
    this.palette = palette;
    this.root = toElement(svg('svg', { class: 'diplo-network__svg', 'aria-hidden': 'true' }));
    stage.append(this.root);
    this.current = { width: stage.clientWidth, height: stage.clientHeight, scale: 1, x: 0, y: 0 };
    this.listen();
  }

  show(drawing: Drawing): void {
    this.drawing = drawing;
    this.schedule();
  }

  look(drawing: Drawing): void {
    this.show(drawing);
  }

  theme(palette: Palette): void {
    this.palette = palette;
    this.schedule();
  }

  view(): View {
    return this.current;
  }

  resting(): boolean {
    return this.frame === 0;
  }

  setView(view: View): void {
    this.current = view;
    this.events.moved(view, false);
    this.schedule();
  }

  resize(): void {
    this.current = { ...this.current, width: this.stage.clientWidth, height: this.stage.clientHeight };
    this.schedule();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.abort.abort();
    this.root.remove();
  }

  draw(): void {
    this.schedule();
  }

  private schedule(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.frame = 0;
    if (!this.drawing) {
      return;
    }
    const drawn = scene({ ...this.drawing, view: this.current });
    this.root.setAttribute('viewBox', `0 0 ${drawn.width} ${drawn.height}`);
    const dress = { palette: this.palette, flag: flagAddress, title: this.title };
    this.root.replaceChildren(toElement(sceneGroup(drawn, dress)));
    this.events.drawn();
  }

  private listen(): void {
    const { signal } = this.abort;
    let pull: { actor: string | null; from: Point; view: View; moved: boolean } | null = null;
    this.stage.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) {
        return;
      }
      const actor = idAt(event);
      const isActor = actor !== null && (this.drawing?.model.actors.has(actor) ?? false);
      pull = { actor: isActor ? actor : null, from: this.pixel(event), view: this.current, moved: false };
    }, { signal });
    this.stage.addEventListener('pointermove', (event) => {
      const at = this.pixel(event);
      if (pull === null) {
        this.events.pointed(idAt(event));
      } else if (pull.moved || Math.hypot(at.x - pull.from.x, at.y - pull.from.y) > 4) {
        pull.moved = true;
        if (pull.actor === null) {
          this.current = panned(pull.view, at.x - pull.from.x, at.y - pull.from.y);
          this.events.moved(this.current, true);
          this.schedule();
        } else {
          this.events.dragged(pull.actor, toPlace(this.current, at), false);
        }
      }
    }, { signal });
    const release = (event: PointerEvent) => {
      if (pull?.moved && pull.actor !== null) {
        this.events.dragged(pull.actor, toPlace(this.current, this.pixel(event)), true);
      } else if (pull && !pull.moved && event.button === 0) {
        this.events.clicked(idAt(event), event.shiftKey || event.ctrlKey || event.metaKey);
      }
      pull = null;
    };
    this.stage.addEventListener('pointerup', release, { signal });
    this.stage.addEventListener('dblclick', (event) => this.events.doubleClicked(idAt(event)), { signal });
    this.stage.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.events.menu(idAt(event), this.pixel(event));
    }, { signal });
    this.stage.addEventListener('pointerleave', () => this.events.pointed(null), { signal });
    this.stage.addEventListener('wheel', (event) => {
      event.preventDefault();
      this.current = zoomed(this.current, event.deltaY < 0 ? 1.25 : 0.8, this.pixel(event));
      this.events.moved(this.current, true);
      this.schedule();
    }, { signal, passive: false });
  }

  private pixel(event: MouseEvent): Point {
    const box = this.stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

function idAt(event: Event): string | null {
  const mark = event.target instanceof Element ? event.target.closest('[data-id]') : null;
  return mark?.getAttribute('data-id') ?? null;
}
