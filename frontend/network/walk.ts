import type { Deeds } from './deeds.ts';
import type { Point } from './geometry.ts';
import { commandFor, nextActor, nextLine } from './keyboard.ts';
import type { Command } from './keyboard.ts';
import { neighboursOf } from './model.ts';
import type { Picture } from './picture.ts';

const PAN_STEP = 60;
const ZOOM_STEP = 1.4;
const LONGEST_TRAIL = 200;

/** The keyboard's way through the picture: where it is, and whence it came. */
export class Walk {
  private actor: string | null = null;
  private trail: string[] = [];

  constructor(
    stage: HTMLElement,
    private readonly picture: Picture,
    private readonly deeds: Deeds,
    private readonly menu: (id: string | null) => void,
  ) {
    stage.addEventListener('keydown', (event) => {
      const command = commandFor(event);
      if (command && this.obey(command)) {
        event.preventDefault();
        event.stopPropagation();
      }
    });
  }

  /** The walk goes on from here. */
  startAt(actor: string): void {
    this.actor = actor;
  }

  /** @returns whether the command meant something in this situation */
  private obey(command: Command): boolean {
    const { picture, deeds } = this;
    switch (command.name) {
      case 'zoomIn':
        picture.framing.zoom(ZOOM_STEP);
        return true;
      case 'zoomOut':
        picture.framing.zoom(1 / ZOOM_STEP);
        return true;
      case 'fit':
        picture.fit(true);
        return true;
      case 'pan':
        picture.framing.pan(-command.direction.x * PAN_STEP, -command.direction.y * PAN_STEP);
        return true;
      case 'walk':
        this.go(command.direction);
        return true;
      case 'line':
        return this.goAlongLines(command.step);
      case 'select':
        return this.select();
      case 'toggle':
        return this.withActor((actor) => deeds.toggle(actor));
      case 'focus':
        return this.withActor((actor) => deeds.focus(actor, 1));
      case 'steps':
        return this.withActor((actor) => deeds.focus(actor, command.steps));
      case 'back':
        return deeds.unfocus() || this.back();
      case 'clear':
        return deeds.clear();
      case 'undo':
        return deeds.undo();
      case 'redo':
        return deeds.redo();
      case 'menu':
        this.menu(picture.state.pointed ?? this.here());
        return true;
    }
  }

  private here(): string | null {
    const { model, focus } = this.picture;
    const actor = this.actor ?? focus?.actor ?? null;
    return actor !== null && model.actors.has(actor) ? actor : null;
  }

  private withActor(act: (actor: string) => void): boolean {
    const actor = this.here();
    if (actor !== null) {
      act(actor);
    }
    return actor !== null;
  }

  private select(): boolean {
    const { picture, deeds } = this;
    const here = picture.state.pointed ?? this.here();
    if (here !== null && deeds.pathFrom !== null && picture.model.actors.has(here)) {
      deeds.endPath(here);
    } else {
      deeds.choose(here);
    }
    return true;
  }

  private go(direction: Point): void {
    const next = nextActor(this.picture.drawing(), this.actor, direction);
    if (next === null) {
      this.picture.framing.pan(-direction.x * PAN_STEP, -direction.y * PAN_STEP);
      return;
    }
    if (this.actor !== null) {
      this.trail = [...this.trail, this.actor].slice(-LONGEST_TRAIL);
    }
    this.visit(next);
  }

  private back(): boolean {
    const last = this.trail.pop();
    if (last !== undefined && this.picture.model.actors.has(last)) {
      this.visit(last);
    }
    return last !== undefined;
  }

  private visit(actor: string): void {
    const { picture } = this;
    this.actor = actor;
    const place = picture.placement.places.get(actor);
    if (place) {
      picture.framing.reveal(place);
    }
    picture.point(actor);
    const names = neighboursOf(picture.model, actor).map((id) => picture.model.actors.get(id)?.label ?? id);
    picture.say(`${picture.titleOf(actor)}. ${names.join(', ') || picture.texts.text('noTie')}`);
  }

  private goAlongLines(step: 1 | -1): boolean {
    const drawing = this.picture.drawing();
    const line = this.actor === null ? null : nextLine(drawing, this.actor, drawing.state.pointed, step);
    if (line === null) {
      return false;
    }
    this.picture.point(line);
    this.picture.say(this.picture.titleOf(line));
    return true;
  }
}
