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
  private readonly picture: Picture;

  constructor(stage: HTMLElement, picture: Picture) {
    this.picture = picture;
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
    const { picture } = this;
    switch (command.name) {
      case 'zoomIn':
        picture.zoom(ZOOM_STEP);
        return true;
      case 'zoomOut':
        picture.zoom(1 / ZOOM_STEP);
        return true;
      case 'fit':
        picture.fit(true);
        return true;
      case 'walk':
        this.go(command.direction);
        return true;
      case 'line':
        return this.goAlongLines(command.step);
      case 'select':
        picture.choose(picture.drawing().state.pointed ?? this.actor);
        return true;
      case 'focus':
        return this.look(1);
      case 'steps':
        return this.look(command.steps);
      case 'back':
        return this.back();
      case 'clear':
        return picture.clear();
      case 'undo':
        return picture.undo();
      case 'redo':
        return picture.redo();
    }
  }

  private go(direction: Point): void {
    const next = nextActor(this.picture.drawing(), this.actor, direction);
    if (next === null) {
      this.picture.pan(-direction.x * PAN_STEP, -direction.y * PAN_STEP);
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

  private look(steps: number): boolean {
    if (this.actor === null || !this.picture.model.actors.has(this.actor)) {
      return false;
    }
    this.picture.lookAt(this.actor, steps);
    return true;
  }
}
