import type Sigma from 'sigma';
import type { MouseCoords, SigmaNodeEventPayload } from 'sigma/types';
import type { Point } from '../geometry.ts';
import type { RendererEvents } from '../renderer.ts';
import { toPlace } from '../view.ts';
import type { View } from '../view.ts';
import { pointAtNothingWhileHeld } from './held.ts';

/** A pull begins after so many pixels: a hand that trembles still clicks. */
const STEADY = 4;

/** A finger that rests so long opens the menu; until then it may tremble more than a mouse. */
const LONG_PRESS_MS = 500;
const TREMBLE = 10;

/** What the pointer does on a drawing by sigma. */
export class SigmaPointer {
  private dragging: string | null = null;
  private dragStart: Point | null = null;
  private at: Point | null = null;
  /** Whether the last press moved a mark: what sigma then reports as a click is none. */
  private pulled = false;
  private lastClicked: string | null = null;
  private pressing: ReturnType<typeof setTimeout> | null = null;
  private pressedAt: Point = { x: 0, y: 0 };
  /** Whether the finger has opened the menu: lifting it is no tap. */
  private menuOpened = false;

  constructor(
    sigma: Sigma,
    private readonly events: RendererEvents,
    private readonly view: () => View,
  ) {
    pickRarely(sigma);
    pointAtNothingWhileHeld(sigma.getMouseCaptor());
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
    sigma.on('downNode', (payload) => {
      this.press(payload.node, payload.event);
      this.beginDrag(payload);
    });
    sigma.on('downEdge', ({ edge, event }) => this.press(edge, event));
    sigma.on('downStage', ({ event }) => this.press(null, event));
    sigma.on('kill', () => this.release());
    sigma.on('moveBody', ({ event }) => {
      if (Math.hypot(event.x - this.pressedAt.x, event.y - this.pressedAt.y) >= TREMBLE) {
        this.release();
      }
      this.drag(event);
    });
    for (const up of ['upNode', 'upStage', 'upEdge'] as const) {
      sigma.on(up, () => {
        this.release();
        this.endDrag();
      });
    }
  }

  /** Sigma calls two quick clicks a double one wherever they were: the second may be a click on something else. */
  private click(id: string | null, event: MouseCoords): void {
    if (this.menuOpened) {
      this.menuOpened = false;
      return;
    }
    this.lastClicked = id;
    const { shiftKey, ctrlKey, metaKey } = event.original;
    this.events.clicked(id, shiftKey || ctrlKey || metaKey);
  }

  private menu(id: string | null, event: MouseCoords): void {
    event.preventSigmaDefault();
    event.original.preventDefault();
    this.events.menu(id, { x: event.x, y: event.y });
  }

  /** One finger that rests where it is does what the right button does. */
  private press(id: string | null, event: MouseCoords): void {
    this.release();
    this.menuOpened = false;
    const { original } = event;
    if (original instanceof MouseEvent || original.touches.length !== 1) {
      return;
    }
    const at = { x: event.x, y: event.y };
    this.pressedAt = at;
    this.pressing = setTimeout(() => {
      this.pressing = null;
      if (this.pulled && this.dragging !== null) {
        return;
      }
      this.menuOpened = true;
      this.dragging = null;
      this.events.menu(id, at);
    }, LONG_PRESS_MS);
  }

  private release(): void {
    if (this.pressing !== null) {
      clearTimeout(this.pressing);
      this.pressing = null;
    }
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
