import { withActor } from './extent.ts';
import { History } from './history.ts';
import type { Focus } from './interaction.ts';
import { selectedIds } from './interaction.ts';
import type { LayoutKind } from './layout/request.ts';
import { remember } from './memory.ts';
import { neighboursOf } from './model.ts';
import { formsOf } from './names.ts';
import { shortestPath } from './path.ts';
import type { Picture } from './picture.ts';
import type { Move } from './placement.ts';
import { MOST_HIDDEN, writeSetup } from './setup.ts';
import type { Setup } from './setup.ts';

/** One thing that was done and can be undone: other places, another address, or both at once. */
interface Deed {
  readonly move: Move | null;
  readonly address: { readonly before: string; readonly after: string } | null;
}

/** What the page around the picture is told. */
export type Tell = (event: 'select' | 'focus' | 'recall' | 'evidence' | 'path' | 'picture', detail: object) => void;

const LONGEST_TRAIL = 50;

/**
 * What a visitor does, by whatever means, and how it is undone. Selection, focus, filters and setup live in the address:
 * the page keeps them, and a change of the address is one deed like any other.
 */
export class Deeds {
  private readonly history = new History<Deed>();
  private query: string | null = null;
  private recalled: string | null = null;
  private trail: (Focus | null)[] = [];
  /** Places that have changed with a setup of which the page has not heard yet. */
  private pending: Move | null = null;
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
    picture.say(`${this.away({ actor, steps })}. ${picture.texts.count('neighbours', around)}`);
  }

  private away({ actor, steps }: Focus): string {
    const { subject, of } = formsOf(this.picture.model, actor);
    return this.picture.texts.count('away', steps, subject, of);
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
      this.picture.say(this.away(before));
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
    this.picture.say(this.picture.texts.text('pathChoose', formsOf(this.picture.model, actor).subject));
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
    const { picture } = this;
    const move = await picture.arrange(kind);
    if (move && kind === picture.setup.layout) {
      this.moved(move);
    } else if (move) {
      this.pending = move;
      this.setUp({ layout: kind });
    }
    this.changed();
  }

  moved(move: Move): void {
    this.did({ move, address: null });
  }

  pin(actors: Iterable<string>, held: boolean): void {
    this.moved(this.picture.pin(actors, held));
  }

  hide(actor: string): void {
    const { setup, texts } = this.picture;
    const hidden = new Set([...setup.hidden, actor]);
    if (hidden.size > MOST_HIDDEN) {
      this.picture.say(texts.text('hiddenMost', MOST_HIDDEN));
    } else {
      this.setUp({ hidden });
      this.picture.say(texts.count('hidden', hidden.size));
    }
  }

  showHidden(): void {
    this.setUp({ hidden: new Set() });
  }

  /** Draws all ties of an actor, beside the strongest of all. */
  showAround(actor: string): void {
    this.setUp({ around: withActor(this.picture.setup.around, actor) });
  }

  /** Another setup is drawn as far as that can be done here, and put into the address by the page. */
  setUp(part: Partial<Setup>): void {
    const { picture } = this;
    picture.setUp({ ...picture.setup, ...part });
    this.tell('picture', writeSetup(picture.setup));
    this.changed();
  }

  undo(): boolean {
    return this.again(this.history.undo(), 'before');
  }

  redo(): boolean {
    return this.again(this.history.redo(), 'after');
  }

  /** The page shows what an address asks for. */
  arrived(query: string, setup: Setup): void {
    const before = this.query;
    const { pending } = this;
    this.query = query;
    const recalled = this.recalled === query;
    this.recalled = null;
    if (before !== null && before !== query) {
      this.pending = null;
      if (!recalled) {
        this.did({ move: pending, address: { before, after: query } });
      }
    }
    this.picture.setUp(setup);
    const { placement, model } = this.picture;
    if (model.actors.size === 0) {
      placement.kind = setup.layout;
    } else if (setup.layout !== placement.kind && this.pending === null) {
      void this.rearrange(setup.layout);
    }
  }

  /** The address asks for another layout than the one there is. */
  private async rearrange(kind: LayoutKind): Promise<void> {
    if (await this.picture.arrange(kind)) {
      this.keep();
      this.changed();
    }
  }

  private setFocus(focus: Focus | null): void {
    this.picture.focusOn(focus);
    this.tell('focus', { id: focus?.actor ?? null, steps: focus?.steps ?? 1 });
    this.changed();
  }

  private did(deed: Deed): void {
    this.history.push(deed);
    this.settled(deed);
  }

  private again(deed: Deed | undefined, side: 'before' | 'after'): boolean {
    if (!deed) {
      return false;
    }
    const { picture } = this;
    if (deed.move) {
      picture.restore(deed.move[side]);
    }
    if (deed.address) {
      this.recalled = deed.address[side];
      this.tell('recall', { query: deed.address[side] });
    }
    picture.say(picture.texts.text(side === 'before' ? 'undone' : 'redone'));
    this.settled(deed);
    return true;
  }

  private settled(deed: Deed): void {
    if (deed.move) {
      this.keep();
    }
    this.changed();
  }

  private keep(): void {
    const { kind, places, pinned } = this.picture.placement;
    remember(sessionStorage, this.picture.texts.version, { kind, places, pinned });
  }
}
