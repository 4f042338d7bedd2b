import type Sigma from 'sigma';
import type { MouseCoords, SigmaNodeEventPayload } from 'sigma/types';
import type { Point } from '../geometry.ts';
import type { RendererEvents } from '../renderer.ts';
import { toPlace } from '../view.ts';
import type { View } from '../view.ts';

/** A pull begins after so many pixels: a hand that trembles still clicks. */
const STEADY = 4;

/** What the pointer does on a drawing by sigma. */
export class SigmaPointer {
  private dragging: string | null = null;
  private dragStart: Point | null = null;
  private at: Point | null = null;
  /** Whether the last press moved a mark: what sigma then reports as a click is none. */
  private pulled = false;
  private lastClicked: string | null = null;

  constructor(
    sigma: Sigma,
    private readonly events: RendererEvents,
    private readonly view: () => View,
  ) {
    pickRarely(sigma);
    sigma.on('enterNode', ({ node }) => events.pointed(node));
    sigma.on('leaveNode', () => events.pointed(null));
    sigma.on('enterEdge', ({ edge }) => events.pointed(edge));
    sigma.on('leaveEdge', () => events.pointed(null));
    sigma.on('clickNode', ({ node, event }) => {
      if (!this.pulled) {
        this.click(node, event);
      }
    });
    sigma.on('clickEdge', ({ edge, event }) => this.click(edge, event));
    sigma.on('clickStage', ({ event }) => this.click(null, event));
    sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      if (node === this.lastClicked) {
        events.doubleClicked(node);
      } else {
        this.click(node, event);
      }
    });
    sigma.on('doubleClickEdge', ({ edge, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.click(edge, event);
    });
    sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.click(null, event);
    });
    sigma.on('rightClickNode', ({ node, event }) => this.menu(node, event));
    sigma.on('rightClickEdge', ({ edge, event }) => this.menu(edge, event));
    sigma.on('rightClickStage', ({ event }) => this.menu(null, event));
    sigma.on('downNode', (payload) => this.beginDrag(payload));
    sigma.on('moveBody', ({ event }) => this.drag(event));
    sigma.on('upNode', () => this.endDrag());
    sigma.on('upStage', () => this.endDrag());
    sigma.on('upEdge', () => this.endDrag());
  }

  /** Sigma calls two quick clicks a double one wherever they were: the second may be a click on something else. */
  private click(id: string | null, event: MouseCoords): void {
    this.lastClicked = id;
    const { shiftKey, ctrlKey, metaKey } = event.original;
    this.events.clicked(id, shiftKey || ctrlKey || metaKey);
  }

  private menu(id: string | null, event: MouseCoords): void {
    event.preventSigmaDefault();
    event.original.preventDefault();
    this.events.menu(id, { x: event.x, y: event.y });
  }

  /** Only the main button and fingers pull: sigma would never tell that another button was let go. */
  private beginDrag({ node, event }: SigmaNodeEventPayload): void {
    if (event.original instanceof MouseEvent && event.original.button !== 0) {
      return;
    }
    this.dragging = node;
    this.pulled = false;
    this.at = null;
    this.dragStart = { x: event.x, y: event.y };
  }

  private drag(event: MouseCoords): void {
    if (this.dragging === null) {
      return;
    }
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (this.dragStart !== null && Math.hypot(event.x - this.dragStart.x, event.y - this.dragStart.y) < STEADY) {
      return;
    }
    this.dragStart = null;
    this.pulled = true;
    this.at = toPlace(this.view(), event);
    this.events.dragged(this.dragging, this.at, false);
  }

  private endDrag(): void {
    const { dragging, at } = this;
    this.dragging = null;
    if (dragging !== null && at !== null) {
      this.events.dragged(dragging, at, true);
    }
  }
}

/**
 * To know what lies under the pointer, sigma waits for the graphics card. It need not know while the view is pulled or
 * zoomed, and never more than once a frame.
 */
function pickRarely(sigma: Sigma): void {
  const captor = sigma.getMouseCaptor();
  const pick = captor.listeners('mousemove') as ((event: MouseCoords) => void)[];
  let last: MouseCoords | null = null;
  let waiting = false;
  captor.removeAllListeners('mousemove');
  captor.removeAllListeners('wheel');
  captor.on('mousemove', (event) => {
    if (captor.isMouseDown) {
      return;
    }
    last = event;
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        const now = last;
        last = null;
        waiting = false;
        if (now !== null) {
          pick.forEach((listener) => listener(now));
        }
      });
    }
  });
  const forget = () => (last = null);
  captor.on('mouseleave', forget);
  sigma.on('kill', forget);
}
