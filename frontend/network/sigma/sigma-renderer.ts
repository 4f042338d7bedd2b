import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { Palette } from '../../appearance/palette.ts';
import type { Point } from '../geometry.ts';
import { emphasisOf } from '../interaction.ts';
import type { Emphasis, Interaction } from '../interaction.ts';
import type { Actor, Line } from '../model.ts';
import { paintBadges, paintContours, paintFlags, paintWords } from '../paint.ts';
import { actorLook, lineLook } from '../reducers.ts';
import type { Renderer, RendererEvents } from '../renderer.ts';
import { wordMarks } from '../scene-words.ts';
import { actorMarks, badgeMarks, contourMarks, pinMarks, prominent } from '../scene.ts';
import type { Drawing } from '../drawing.ts';
import { lineZoom, markZoom, toPlace } from '../view.ts';
import type { View } from '../view.ts';
import { markProgram } from './mark-program.ts';
import { SigmaPointer } from './pointer.ts';
import { QuietNodeProgram } from './quiet-program.ts';
import { strokeProgram } from './stroke-program.ts';

/** Half the side of the square of places that sigma maps onto its unit square. */
const FRAME = 1000;
const MOST_STYLED_LINES = 3000;
const MOST_LINES_WHILE_MOVING = 20_000;
/** Flags and words are drawn for so many actors at once. */
const MOST_LABELLED = 260;
const SETTLE_MS = 260;

const emptyGraph = () => new Graph({ multi: true, type: 'directed' });

function graphOf({ model, places }: Drawing): Graph {
  const graph = emptyGraph();
  for (const actor of model.actors.values()) {
    const place = places.get(actor.id);
    if (place) {
      graph.addNode(actor.id, { x: place.x, y: -place.y });
    }
  }
  for (const line of model.lines.values()) {
    if (graph.hasNode(line.from) && graph.hasNode(line.to)) {
      graph.addDirectedEdgeWithKey(line.id, line.from, line.to);
    }
  }
  return graph;
}

/** The ids that are pointed at before and after, when nothing else changed; null when something did. */
function pointedApart(before: Interaction, after: Interaction): string[] | null {
  const same = before.selected === after.selected && before.focused === after.focused && before.preview === after.preview;
  return same ? [before.pointed, after.pointed].filter((id) => id !== null) : null;
}

/** Draws with WebGL through sigma; flags, labels and contours on canvas layers above and below. */
export class SigmaRenderer implements Renderer {
  private graph = emptyGraph();
  private readonly zooms = { mark: 1, line: 1 };
  private readonly sigma: Sigma;
  private drawing: Drawing | null = null;
  private emphasis: Emphasis | null = null;
  private palette: Palette;
  private styled = true;
  /** Whether something is to be drawn that no frame shows yet. */
  private pending = true;

  constructor(stage: HTMLElement, private readonly events: RendererEvents, palette: Palette) {
    this.palette = palette;
    this.sigma = new Sigma(this.graph, stage, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 0,
      minCameraRatio: 0.01,
      maxCameraRatio: 40,
      doubleClickZoomingRatio: 1,
      zoomToSizeRatioFunction: () => 1,
      defaultNodeType: 'mark',
      defaultEdgeType: 'stroke',
      nodeProgramClasses: { mark: markProgram(this.zooms) },
      nodeHoverProgramClasses: { mark: QuietNodeProgram },
      edgeProgramClasses: { stroke: strokeProgram(this.zooms), plain: EdgeRectangleProgram },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id) => this.nodeData(id),
      edgeReducer: (id) => this.edgeData(id),
    });
    this.sigma.setCustomBBox({ x: [-FRAME, FRAME], y: [-FRAME, FRAME] });
    this.sigma.createCanvasContext('contours', { beforeLayer: 'edges' } as object);
    this.sigma.resize(true);
    this.listen();
  }

  /**
   * Sigma runs the reducers over its graph whenever a setting or a size changes: drawing and graph are exchanged
   * together, so that it never asks the one for what only the other knows.
   */
  show(drawing: Drawing): void {
    const { model } = drawing;
    this.pending = true;
    if (model === this.drawing?.model) {
      this.take(drawing);
      this.replace(drawing);
      this.sigma.refresh();
      return;
    }
    const hideLines = model.lines.size > MOST_LINES_WHILE_MOVING;
    if (this.sigma.getSetting('hideEdgesOnMove') !== hideLines) {
      this.sigma.setSetting('hideEdgesOnMove', hideLines);
    }
    const graph = graphOf(drawing);
    this.styled = model.lines.size <= MOST_STYLED_LINES;
    this.take(drawing);
    this.graph = graph;
    this.sigma.setGraph(graph);
  }

  look(drawing: Drawing): void {
    const before = this.drawing;
    const marks = before && before.model === drawing.model && !this.styled ? pointedApart(before.state, drawing.state) : null;
    if (marks === null) {
      this.show(drawing);
      return;
    }
    this.pending = true;
    this.take(drawing);
    const nodes = marks.filter((id) => this.graph.hasNode(id));
    const edges = marks.filter((id) => this.graph.hasEdge(id));
    this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  }

  theme(palette: Palette): void {
    this.palette = palette;
    this.pending = true;
    this.sigma.refresh();
  }

  draw(): void {
    this.pending = true;
    this.sigma.scheduleRender();
  }

  view(): View {
    const { width, height } = this.sigma.getDimensions();
    const camera = this.sigma.getCamera().getState();
    const scale = Math.min(width, height) / (2 * FRAME * camera.ratio);
    return {
      width,
      height,
      scale,
      x: width / 2 - (camera.x - 0.5) * 2 * FRAME * scale,
      y: height / 2 + (camera.y - 0.5) * 2 * FRAME * scale,
    };
  }

  resting(): boolean {
    return !this.pending && !this.sigma.getCamera().isAnimated();
  }

  setView(view: View, animated: boolean): void {
    const { width, height } = this.sigma.getDimensions();
    const centre = toPlace(view, { x: width / 2, y: height / 2 });
    const state = {
      x: 0.5 + centre.x / (2 * FRAME),
      y: 0.5 - centre.y / (2 * FRAME),
      ratio: Math.min(width, height) / (2 * FRAME * view.scale),
      angle: 0,
    };
    const camera = this.sigma.getCamera();
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
    this.sigma.kill();
  }

  /** Sigma takes places from the graph, whatever the reducers say; one refresh follows for all of them. */
  private replace({ places }: Drawing): void {
    this.graph.forEachNode((id, attributes) => {
      const place = places.get(id);
      if (place) {
        attributes.x = place.x;
        attributes.y = -place.y;
      }
    });
  }

  /** In large graphs the pointer marks only what lies under it: to fade all the rest would take too long. */
  private take(drawing: Drawing): void {
    this.drawing = drawing;
    const state = this.styled ? drawing.state : { ...drawing.state, pointed: null };
    this.emphasis = emphasisOf(drawing.model, state);
  }

  private nodeData(id: string) {
    const drawing = this.drawing as Drawing;
    const actor = drawing.model.actors.get(id) as Actor;
    const place = drawing.places.get(id) as Point;
    const look = actorLook(actor, drawing.state, this.emphasis);
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

  private edgeData(id: string) {
    const drawing = this.drawing as Drawing;
    const line = drawing.model.lines.get(id) as Line;
    const look = lineLook(line, drawing.state, this.emphasis);
    const styled = this.styled || (look.layer > 1 && this.emphasis !== null);
    return {
      size: look.width,
      color: this.palette(look.faded ? 'faded' : look.colour),
      zIndex: look.layer,
      bend: drawing.bends.get(id) ?? 0,
      dash: look.dash,
      arrow: look.arrow,
      cross: look.mid === 'cross',
      type: styled ? 'stroke' : 'plain',
    };
  }

  private listen(): void {
    const { sigma, events } = this;
    sigma.on('beforeRender', () => {
      const { scale } = this.view();
      this.zooms.mark = markZoom(scale);
      this.zooms.line = lineZoom(scale);
    });
    sigma.on('afterRender', () => {
      this.paintLayers();
      this.pending = false;
      events.drawn();
    });
    sigma.getCamera().on('updated', () => {
      this.pending = true;
      events.moved(this.view(), !sigma.getCamera().isAnimated());
    });
    new SigmaPointer(sigma, events, () => this.view());
  }

  private paintLayers(): void {
    if (!this.drawing) {
      return;
    }
    const drawing = { ...this.drawing, view: this.view() };
    const layers = this.sigma.getCanvases();
    const below = layers.contours.getContext('2d') as CanvasRenderingContext2D;
    const above = layers.labels.getContext('2d') as CanvasRenderingContext2D;
    below.clearRect(0, 0, drawing.view.width, drawing.view.height);
    const contours = contourMarks(drawing);
    paintContours(below, contours, this.palette);
    const marks = actorMarks(drawing, this.emphasis, prominent(drawing, this.emphasis, MOST_LABELLED));
    paintBadges(above, badgeMarks(drawing, this.emphasis), this.palette);
    paintBadges(above, pinMarks(drawing, marks), this.palette);
    paintFlags(above, marks, devicePixelRatio, () => this.sigma.scheduleRender());
    paintWords(above, wordMarks(drawing, this.emphasis, marks, contours), this.palette);
  }
}
