import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Palette } from '../../appearance/palette.ts';
import { breath } from '../breath.ts';
import type { Point } from '../geometry.ts';
import { AT_REST, emphasisOf } from '../interaction.ts';
import type { Emphasis } from '../interaction.ts';
import type { Actor, Line } from '../model.ts';
import { actorLook, lineLook } from '../reducers.ts';
import type { Renderer, RendererEvents } from '../renderer.ts';
import type { Drawing } from '../drawing.ts';
import { lineZoom, markZoom } from '../view.ts';
import type { View } from '../view.ts';
import { FRAME, cameraFor, viewOf } from './camera.ts';
import { addLines, emptyGraph, graphOf, moveMarks } from './drawn-graph.ts';
import type { Front } from './front.ts';
import { MOST_LABELLED, clearLayers, paintLayers } from './layers.ts';
import { MovingLayers } from './moving-layers.ts';
import { SigmaPointer } from './pointer.ts';
import { sigmaOn } from './prepared-sigma.ts';
import { Programs } from './programs.ts';
import { usualSettings } from './settings.ts';
import type { Frame } from './steady.ts';
import { whenDone, type Surface } from './surface.ts';

const MOST_STYLED_LINES = 3000;
const MOST_LINES_WHILE_MOVING = 20_000;
const SETTLE_MS = 260;
const FRAME_MS = 30;
/** So many marks are moved one by one. */
const MOST_MOVED = 20;
/** More lines come in slices. */
const LINES_AT_ONCE = 4000;

/** Draws with WebGL through sigma; flags, labels and contours on canvas layers above and below. */
export class SigmaRenderer implements Renderer {
  private graph = emptyGraph();
  private readonly frame: Frame;
  private readonly front: Front;
  private readonly sigma: Sigma;
  private drawing: Drawing | null = null;
  private emphasis: Emphasis | null = null;
  private palette: Palette;
  /** Whether every line is drawn with its dashes, bends and arrows; else only those in front. */
  private styled = true;
  /** Whether something is to be drawn that no frame shows yet. */
  private pending = true;
  private readonly layers: MovingLayers;
  private gone = false;
  /** Whether some lines are still to come. */
  private growing = false;
  /** Whether no frame shows the newest model yet. */
  private renewed = false;

  /** Starts to draw on a surface, with pauses in which the page answers. */
  static async on(surface: Surface, stage: HTMLElement, events: RendererEvents, palette: Palette): Promise<Renderer> {
    return new SigmaRenderer(surface, await Programs.on(surface), stage, events, palette);
  }

  private constructor(
    surface: Surface,
    programs: Programs,
    stage: HTMLElement,
    private readonly events: RendererEvents,
    palette: Palette,
  ) {
    this.palette = palette;
    this.frame = programs.frame;
    this.front = programs.front;
    this.sigma = sigmaOn(surface, this.graph, stage, {
      ...usualSettings(),
      ...programs.classes,
      nodeReducer: (id) => this.nodeData(id),
      edgeReducer: (id) => this.edgeData(id),
    });
    this.sigma.setCustomBBox({ x: [-FRAME, FRAME], y: [-FRAME, FRAME] });
    this.sigma.createCanvasContext('contours', { beforeLayer: 'edges' } as object);
    this.sigma.createCanvasContext('words', { afterLayer: 'labels' } as object);
    this.sigma.resize(true);
    clearLayers(this.sigma.getCanvases(), this.sigma.getDimensions());
    const { contours, words } = this.sigma.getCanvases();
    this.layers = new MovingLayers([contours, words], (view) => this.paintLayers(view), (call) => whenDone(surface, FRAME_MS, call));
    this.listen();
  }

  /**
   * Sigma runs the reducers over its graph whenever a setting or a size changes: drawing and graph are exchanged
   * together, so that it never asks the one for what only the other knows.
   */
  show(drawing: Drawing): void {
    if (this.gone) {
      return;
    }
    const { model } = drawing;
    this.pending = true;
    if (model === this.drawing?.model) {
      this.take(drawing);
      this.moveMarks(drawing);
      return;
    }
    this.renewed = true;
    const hideLines = model.lines.size > MOST_LINES_WHILE_MOVING;
    if (this.sigma.getSetting('hideEdgesOnMove') !== hideLines) {
      this.sigma.setSetting('hideEdgesOnMove', hideLines);
    }
    const graph = graphOf(drawing);
    const lines = [...model.lines.values()];
    this.styled = lines.length <= MOST_STYLED_LINES;
    addLines(graph, lines.slice(0, LINES_AT_ONCE));
    this.growing = lines.length > LINES_AT_ONCE;
    this.take(drawing);
    this.graph = graph;
    this.sigma.setGraph(graph);
    void this.grow(graph, lines);
  }

  /** Adds the lines slice by slice, so that the page answers in between. */
  private async grow(graph: Graph, lines: readonly Line[]): Promise<void> {
    for (let from = LINES_AT_ONCE; from < lines.length; from += LINES_AT_ONCE) {
      await breath();
      if (this.gone || this.graph !== graph) {
        return;
      }
      addLines(graph, lines.slice(from, from + LINES_AT_ONCE));
    }
    this.growing = false;
    this.draw();
  }

  /** Of a large network only what was moved is drawn anew: somebody may be pulling at it. */
  private moveMarks({ places }: Drawing): void {
    const nodes = moveMarks(this.graph, places);
    if (this.styled || nodes.length > MOST_MOVED) {
      this.sigma.refresh();
      return;
    }
    const edges = nodes.flatMap((node) => this.graph.edges(node));
    this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
    this.fillFront();
  }

  look(drawing: Drawing): void {
    if (this.styled || drawing.model !== this.drawing?.model) {
      this.show(drawing);
    } else {
      this.take(drawing);
      this.fillFront();
      this.draw();
    }
  }

  theme(palette: Palette): void {
    this.palette = palette;
    this.fade();
    if (!this.gone) {
      this.pending = true;
      this.sigma.refresh();
    }
  }

  /** Pictures of flags that arrive late ask for this even when there is nothing left to draw on. */
  draw(): void {
    if (!this.gone) {
      this.pending = true;
      this.sigma.scheduleRender();
    }
  }

  view(): View {
    return viewOf(this.sigma);
  }

  resting(): boolean {
    return !this.pending && !this.growing && this.layers.atRest && !this.sigma.getCamera().isAnimated();
  }

  setView(view: View, animated: boolean): void {
    const camera = this.sigma.getCamera();
    const state = cameraFor(view, this.sigma.getDimensions());
    if (animated) {
      void camera.animate(state, { duration: SETTLE_MS, easing: 'cubicInOut' });
    } else {
      camera.setState(state);
    }
  }

  resize(): void {
    this.sigma.resize();
    this.sigma.refresh();
  }

  destroy(): void {
    this.gone = true;
    this.layers.destroy();
    this.sigma.kill();
  }

  private take(drawing: Drawing): void {
    this.drawing = drawing;
    this.emphasis = emphasisOf(drawing.model, drawing.state);
    this.fade();
  }

  /** A large network steps back as a whole, and what stays is drawn once more in front of it. */
  private fade(): void {
    this.frame.fading = !this.styled && this.emphasis !== null;
    this.frame.faded = this.palette('faded');
    this.frame.fadedRing = this.palette('halo');
  }

  private fillFront(): void {
    const { front, sigma, graph, drawing } = this;
    const emphasis = this.styled ? null : this.emphasis;
    const actors = [...(emphasis?.actors ?? [])].filter((id) => graph.hasNode(id));
    const lines = [...(emphasis?.lines ?? [])].flatMap((id) => drawing?.model.lines.get(id) ?? []).filter(({ id }) => graph.hasEdge(id));
    front.marks?.reallocate(actors.length);
    actors.forEach((id, i) => {
      const { x, y } = sigma.getNodeDisplayData(id) as NodeDisplayData;
      front.marks?.process(0, i, { ...this.nodeData(id, true), x, y } as unknown as NodeDisplayData);
    });
    front.lines?.reallocate(lines.length);
    lines.forEach(({ id, from, to }, i) => {
      const ends = [from, to].map((end) => sigma.getNodeDisplayData(end) as NodeDisplayData);
      front.lines?.process(0, i, ends[0], ends[1], this.edgeData(id, true) as unknown as EdgeDisplayData);
    });
  }

  /** @param front as it looks in front of a network that has stepped back */
  private nodeData(id: string, front = this.styled) {
    const drawing = this.drawing as Drawing;
    const actor = drawing.model.actors.get(id) as Actor;
    const place = drawing.places.get(id) as Point;
    const look = front ? actorLook(actor, drawing.state, this.emphasis) : actorLook(actor, AT_REST, null);
    return {
      x: place.x,
      y: -place.y,
      ...actor.outline,
      size: actor.outline.halfWidth,
      color: this.palette(look.faded ? 'faded' : look.fill),
      ring: this.palette(look.faded ? 'halo' : look.ring),
      ringWidth: look.ringWidth,
      zIndex: look.layer,
      type: 'mark',
    };
  }

  private edgeData(id: string, front = this.styled) {
    const drawing = this.drawing as Drawing;
    const line = drawing.model.lines.get(id) as Line;
    const look = front ? lineLook(line, drawing.state, this.emphasis) : lineLook(line, AT_REST, null);
    return {
      size: look.width,
      color: this.palette(look.faded ? 'faded' : look.colour),
      zIndex: look.layer,
      bend: drawing.bends.get(id) ?? 0,
      dash: look.dash,
      arrow: look.arrow,
      cross: look.mid === 'cross',
      type: this.styled ? 'stroke' : 'plain',
    };
  }

  private listen(): void {
    const { sigma, events } = this;
    sigma.on('beforeRender', () => {
      const { scale } = this.view();
      this.frame.mark = markZoom(scale);
      this.frame.line = lineZoom(scale);
    });
    sigma.on('afterProcess', () => this.fillFront());
    sigma.on('afterRender', () => {
      this.front.drawMarks?.();
      this.pending = false;
      this.layers.drawn(this.view(), this.isDear(), this.renewed);
      this.renewed = false;
      if (!this.growing) {
        events.drawn();
      }
    });
    sigma.getCamera().on('updated', () => {
      this.pending = true;
      events.moved(this.view(), !sigma.getCamera().isAnimated());
    });
    new SigmaPointer(sigma, events, () => this.view());
  }

  /** Whether flags, words and contours cost so much that they are not painted while the view moves. */
  private isDear(): boolean {
    return (this.drawing?.model.ranked.length ?? 0) > MOST_LABELLED || !this.styled;
  }

  private paintLayers(view: View): void {
    if (this.drawing && !this.gone) {
      paintLayers(this.sigma.getCanvases(), { ...this.drawing, view }, this.emphasis, this.palette, () => this.draw());
    }
  }
}
