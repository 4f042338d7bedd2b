import { History } from './history.ts';
import type { Focus } from './interaction.ts';
import { selectedIds } from './interaction.ts';
import type { LayoutKind } from './layout/request.ts';
import { remember } from './memory.ts';
import type { SizeMeasure } from './model.ts';
import { neighboursOf } from './model.ts';
import { shortestPath } from './path.ts';
import type { Picture } from './picture.ts';
import type { Move } from './placement.ts';

/** One thing that was done and can be undone. */
type Deed =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'hide'; readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  | { readonly kind: 'size'; readonly before: SizeMeasure; readonly after: SizeMeasure }
  | { readonly kind: 'address'; readonly before: string; readonly after: string };

/** What the page around the picture is told. */
export type Tell = (event: 'select' | 'focus' | 'recall' | 'evidence' | 'path', detail: object) => void;

const LONGEST_TRAIL = 50;

/**
 * What a visitor does, by whatever means, and how it is undone. Selection, focus and filters live in the address: the
 * page keeps them, and a change of the address is one deed like any other.
 */
export class Deeds {
  private readonly history = new History<Deed>();
  private query: string | null = null;
  private recalled: string | null = null;
  private trail: (Focus | null)[] = [];
  /** The actor at which a path has been begun. */
  pathFrom: string | null = null;

  private readonly picture: Picture;
  private readonly tell: Tell;
  private readonly changed: () => void;

  constructor(picture: Picture, tell: Tell, changed: () => void) {
    this.picture = picture;
    this.tell = tell;
    this.changed = changed;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** Selects an actor, a line, several actors, or nothing. */
  choose(id: string | null): void {
    const { picture } = this;
    picture.look({ selected: id });
    this.tell('select', { id });
    const { texts } = picture;
    const several = selectedIds(picture.state).size;
    picture.say(
      id === null
        ? texts.text('nothingSelected')
        : several > 1 ? texts.text('selectedMany', several) : texts.text('selected', picture.titleOf(id)),
    );
  }

  /** Adds an actor to those selected, or takes it away again. */
  toggle(actor: string): void {
    const { model, state } = this.picture;
    const now = new Set([...selectedIds(state)].filter((id) => model.actors.has(id)));
    if (!now.delete(actor)) {
      now.add(actor);
    }
    this.chooseAll(now);
  }

  chooseAll(actors: Iterable<string>, added = false): void {
    const { model, state } = this.picture;
    const before = added ? [...selectedIds(state)].filter((id) => model.actors.has(id)) : [];
    const ids = [...new Set([...before, ...actors])].sort();
    this.choose(ids.length === 0 ? null : ids.join(','));
  }

  focus(actor: string, steps: number): void {
    const { picture } = this;
    if (picture.focus?.actor !== actor) {
      this.trail = [...this.trail, picture.focus].slice(-LONGEST_TRAIL);
    }
    this.setFocus({ actor, steps });
    const around = neighboursOf(picture.model, actor).length;
    picture.say(`${picture.texts.text('steps', steps, picture.nameOf(actor))}. ${picture.texts.count('neighbours', around)}`);
  }

  /** Back to the focus before, in the end to the whole network. */
  unfocus(): boolean {
    if (this.picture.focus === null) {
      return false;
    }
    const before = this.trail.pop() ?? null;
    if (before === null) {
      this.wholeNetwork();
    } else {
      this.setFocus(before);
      this.picture.say(this.picture.texts.text('steps', before.steps, this.picture.nameOf(before.actor)));
    }
    return true;
  }

  wholeNetwork(): void {
    this.trail = [];
    this.setFocus(null);
    this.picture.say(this.picture.texts.text('wholeNetwork'));
  }

  /** @returns whether there was anything to clear: first what was begun, then the selection, then the focus */
  clear(): boolean {
    const { picture } = this;
    const pointed = picture.state.pointed !== null;
    picture.point(null);
    if (this.pathFrom !== null) {
      this.pathFrom = null;
      this.changed();
    } else if (picture.state.selected !== null) {
      this.choose(null);
    } else if (picture.focus !== null) {
      this.wholeNetwork();
    } else {
      return pointed;
    }
    return true;
  }

  beginPath(actor: string): void {
    this.pathFrom = actor;
    this.picture.say(this.picture.texts.text('pathChoose', this.picture.nameOf(actor)));
    this.changed();
  }

  /** Marks the actors of a shortest chain and asks the page to tell it. */
  endPath(actor: string): void {
    const { picture, pathFrom } = this;
    this.pathFrom = null;
    const path = pathFrom === null ? null : shortestPath(picture.model, pathFrom, actor);
    if (path === null || path.length < 2) {
      picture.say(picture.texts.text('pathNone'));
    } else {
      const selected = [...path].sort().join(',');
      picture.look({ selected });
      this.tell('path', { from: path[0], to: actor, sel: selected });
      picture.say(path.map((id) => picture.nameOf(id)).join(' – '));
    }
    this.changed();
  }

  async arrange(kind: LayoutKind): Promise<void> {
    const move = await this.picture.arrange(kind);
    if (move) {
      this.moved(move);
    }
  }

  moved(move: Move): void {
    this.did({ kind: 'move', move });
  }

  pin(actors: Iterable<string>, held: boolean): void {
    this.moved(this.picture.pin(actors, held));
  }

  hide(actor: string): void {
    const before = this.picture.hidden;
    this.setHidden(before, new Set([...before, actor]));
    this.picture.say(this.picture.texts.count('hidden', this.picture.hidden.size));
  }

  showHidden(): void {
    this.setHidden(this.picture.hidden, new Set());
  }

  resizeBy(size: SizeMeasure): void {
    const before = this.picture.size;
    this.picture.remodel({ size });
    this.did({ kind: 'size', before, after: size });
  }

  undo(): boolean {
    return this.again(this.history.undo(), 'before');
  }

  redo(): boolean {
    return this.again(this.history.redo(), 'after');
  }

  /** The page shows what an address asks for; null before it has ever said so. */
  arrived(query: string): void {
    const before = this.query;
    this.query = query;
    const recalled = this.recalled === query;
    this.recalled = null;
    if (before !== null && before !== query && !recalled) {
      this.did({ kind: 'address', before, after: query });
    }
  }

  private setFocus(focus: Focus | null): void {
    this.picture.focusOn(focus);
    this.tell('focus', { id: focus?.actor ?? null, steps: focus?.steps ?? 1 });
    this.changed();
  }

  private setHidden(before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    this.picture.remodel({ hidden: after });
    this.did({ kind: 'hide', before, after });
  }

  private did(deed: Deed): void {
    this.history.push(deed);
    this.settled(deed);
  }

  private again(deed: Deed | undefined, side: 'before' | 'after'): boolean {
    const { picture } = this;
    switch (deed?.kind) {
      case undefined:
        return false;
      case 'move':
        picture.restore(deed.move[side]);
        break;
      case 'hide':
        picture.remodel({ hidden: deed[side] });
        break;
      case 'size':
        picture.remodel({ size: deed[side] });
        break;
      case 'address':
        this.recalled = deed[side];
        this.tell('recall', { query: deed[side] });
        break;
    }
    picture.say(picture.texts.text(side === 'before' ? 'undone' : 'redone'));
    this.settled(deed as Deed);
    return true;
  }

  private settled(deed: Deed): void {
    if (deed.kind !== 'address') {
      remember(sessionStorage, this.picture.texts.version, this.picture.remembered());
    }
    this.changed();
  }
}
