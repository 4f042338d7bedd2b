import { AreaTool, actorsWithin } from './area.ts';
import { iconButton } from './chrome.ts';
import type { Chrome } from './chrome.ts';
import { ContextMenu } from './context-menu.ts';
import type { MenuEntry } from './context-menu.ts';
import type { GraphData } from './contract.ts';
import { Deeds } from './deeds.ts';
import type { Tell } from './deeds.ts';
import { lineCurve } from './drawing.ts';
import { download } from './export-picture.ts';
import { partOf } from './extent.ts';
import { pointAt } from './geometry.ts';
import type { Point } from './geometry.ts';
import { selectedIds } from './interaction.ts';
import type { Focus } from './interaction.ts';
import type { LayoutKind } from './layout/request.ts';
import { copyLink } from './link.ts';
import { MENU_KEYS, commandsFor } from './menu-entries.ts';
import type { MenuCommand } from './menu-entries.ts';
import type { Model, SizeMeasure } from './model.ts';
import { arrangingNote, notesOf } from './notes.ts';
import { Picture } from './picture.ts';
import { pngOf, print, svgOf } from './picture-file.ts';
import type { Setup } from './setup.ts';
import type { Caption } from './sheet.ts';
import { Sights } from './sights.ts';
import { Strip } from './strip.ts';
import { Uncover } from './uncover.ts';
import { toPixel } from './view.ts';
import { Walk } from './walk.ts';

export interface DeskEvents {
  modelled(model: Model): void;
  drawn(): void;
  graph(): GraphData | null;
  caption(): Caption;
  tell: Tell;
}

const SCALES = [1, 2, 3, 4];
/** After so long a layout shows that it is under way. */
const SLOW_MS = 1_000;

/** The picture with its tools: pointer, keyboard, menus and buttons all lead to the same deeds. */
export class Desk {
  readonly picture: Picture;
  private readonly deeds: Deeds;
  private readonly sights: Sights;
  private readonly uncover: Uncover;
  private readonly walk: Walk;
  private readonly menu: ContextMenu;
  private readonly area: AreaTool;
  private readonly strip: Strip;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  private readonly lasso: HTMLButtonElement;
  private readonly host: HTMLElement;
  private readonly chrome: Chrome;
  private readonly events: DeskEvents;
  private waiting: ReturnType<typeof setTimeout> | null = null;
  /** Whether somebody waits for a layout so long that they should know, and may give up. */
  private slow = false;

  constructor(host: HTMLElement, chrome: Chrome, events: DeskEvents) {
    this.host = host;
    this.chrome = chrome;
    this.events = events;
    this.picture = new Picture(host, chrome, {
      modelled: events.modelled,
      drawn: events.drawn,
      clicked: (id, added) => this.click(id, added),
      doubleClicked: (id) => this.doubleClick(id),
      menu: (id, at) => this.openMenu(id, at),
      moved: (move) => this.deeds.moved(move),
      arranging: (busy) => this.wait(busy),
    });
    const { picture } = this;
    this.sights = new Sights(picture);
    this.uncover = new Uncover(host, picture, (id) => this.seenAt(id));
    this.deeds = new Deeds(picture, events.tell, () => this.refresh());
    const { deeds } = this;
    this.menu = new ContextMenu(host, 'diplo-network__menu');
    this.walk = new Walk(chrome.stage, picture, deeds, (id) => this.openMenu(id, this.menuPlace(id)));
    this.area = new AreaTool(chrome.stage, (outline, added) => {
      this.useLasso(false);
      deeds.chooseAll(actorsWithin(picture.drawing(), outline), added);
    });
    this.strip = new Strip(chrome.strip);
    this.undo = iconButton('undo', () => deeds.undo());
    this.redo = iconButton('redo', () => deeds.redo());
    this.lasso = iconButton('lasso', () => this.useLasso(!this.area.active));
    this.lasso.setAttribute('aria-pressed', 'false');
    const exporting = iconButton('export', () => this.openExports(exporting));
    exporting.setAttribute('aria-haspopup', 'menu');
    chrome.layouts.addEventListener('change', () => void deeds.arrange(chrome.layouts.value as LayoutKind));
    chrome.sizes.addEventListener('change', () => deeds.setUp({ size: chrome.sizes.value as SizeMeasure }));
    chrome.tools.append(this.undo, this.redo, this.lasso, exporting);
    chrome.toolbar.append(
      iconButton('zoomIn', () => picture.framing.zoom(1.4)),
      iconButton('zoomOut', () => picture.framing.zoom(1 / 1.4)),
      iconButton('fit', () => picture.fit(true)),
    );
    this.refresh();
  }

  /** What the page says is selected, focused and set up, and the query that says so. */
  settle(selected: string | null, focus: Focus | null, setup: Setup, query: string | null): void {
    const { picture, deeds } = this;
    picture.focusOn(focus);
    if (picture.state.selected !== selected) {
      picture.look({ selected });
    }
    if (query !== null) {
      deeds.arrived(query, setup);
      const returned = this.sights.arrived(query, this.host.dataset.state === 'ready');
      this.uncover.selected(selected, returned);
    }
    this.refresh();
  }

  /** Tools and notes say what holds now. */
  refresh(): void {
    const { chrome, deeds, picture } = this;
    this.undo.disabled = !deeds.canUndo;
    this.redo.disabled = !deeds.canRedo;
    chrome.layouts.value = picture.placement.kind;
    chrome.sizes.value = picture.setup.size;
    const graph = this.events.graph();
    this.strip.show([
      ...(this.slow ? [arrangingNote(picture)] : []),
      ...(graph ? notesOf(picture, deeds, graph) : []),
    ]);
  }

  private wait(busy: boolean): void {
    if (busy) {
      this.waiting ??= setTimeout(() => this.tellSlow(true), SLOW_MS);
      return;
    }
    if (this.waiting !== null) {
      clearTimeout(this.waiting);
      this.waiting = null;
    }
    if (this.slow) {
      this.tellSlow(false);
    }
  }

  private tellSlow(slow: boolean): void {
    this.slow = slow;
    this.refresh();
  }

  file(format: 'png' | 'svg', scale: number): Promise<Blob> {
    const caption = this.captionWithAddress();
    return format === 'png' ? pngOf(this.picture, caption, scale) : svgOf(this.picture, caption);
  }

  /** Where an actor or the middle of a line is seen. */
  seenAt(id: string): Point | null {
    const drawing = this.picture.drawing();
    const line = drawing.model.lines.get(id);
    const curve = line && lineCurve(line, drawing);
    const place = drawing.model.actors.has(id) ? drawing.places.get(id) : undefined;
    return curve ? pointAt(curve, 0.5) : place ? toPixel(drawing.view, place) : null;
  }

  destroy(): void {
    this.wait(false);
    this.sights.leave();
    this.menu.close(false);
    this.picture.destroy();
  }

  private click(id: string | null, added: boolean): void {
    const { picture, deeds } = this;
    const actor = id !== null && picture.model.actors.has(id) ? id : null;
    if (actor !== null) {
      this.walk.startAt(actor);
    }
    if (actor !== null && deeds.pathFrom !== null) {
      deeds.endPath(actor);
    } else if (!added) {
      deeds.choose(id);
    } else if (actor !== null) {
      deeds.toggle(actor);
    }
  }

  private doubleClick(id: string | null): void {
    if (id !== null && this.picture.model.actors.has(id)) {
      this.deeds.focus(id, 1);
    }
  }

  private useLasso(on: boolean): void {
    this.area.active = on;
    this.lasso.setAttribute('aria-pressed', String(on));
  }

  private openMenu(id: string | null, at: Point): void {
    const { picture, deeds, chrome } = this;
    const commands = commandsFor(id, {
      model: picture.model,
      selected: selectedIds(picture.state),
      pinned: picture.placement.pinned,
      hidden: picture.setup.hidden.size,
      partly: this.isPartlyDrawn(id),
      focused: picture.focus !== null,
      pathBegun: deeds.pathFrom !== null && deeds.pathFrom !== id,
    });
    const entries = commands.map((command): MenuEntry => ({
      label: picture.texts.text(command), keys: MENU_KEYS[command], run: () => this.run(command, id),
    }));
    const label = id === null ? picture.texts.text('actions') : picture.titleOf(id);
    this.menu.show(at.x, at.y, label, entries, chrome.stage);
  }

  /** Whether an actor has ties that were left out of a large network. */
  private isPartlyDrawn(id: string | null): boolean {
    const graph = this.events.graph();
    return id !== null && graph !== null && partOf(graph) !== null && !this.picture.setup.around.has(id);
  }

  private run(command: MenuCommand, id: string | null): void {
    const { picture, deeds } = this;
    const actor = id ?? '';
    const acts: Record<MenuCommand, () => void> = {
      select: () => deeds.choose(id),
      evidence: () => {
        if (id !== null && !selectedIds(picture.state).has(id)) {
          deeds.choose(id);
        }
        this.events.tell('evidence', {});
      },
      focusHere: () => deeds.focus(actor, 1),
      addToSelection: () => deeds.toggle(actor),
      pathFrom: () => deeds.beginPath(actor),
      pathTo: () => deeds.endPath(actor),
      hide: () => deeds.hide(actor),
      showAround: () => deeds.showAround(actor),
      pin: () => deeds.pin([actor], true),
      unpinOne: () => deeds.pin([actor], false),
      unpin: () => deeds.pin([...picture.placement.pinned], false),
      copyLink: () => void this.copy(id),
      fit: () => picture.fit(true),
      wholeNetwork: () => deeds.wholeNetwork(),
      showHidden: () => deeds.showHidden(),
    };
    acts[command]();
  }

  private async copy(id: string | null): Promise<void> {
    const { texts } = this.picture;
    this.picture.say(texts.text((await copyLink(location.href, id)) ? 'linkCopied' : 'linkFailed'));
  }

  /** Where a menu called by keyboard opens. */
  private menuPlace(id: string | null): Point {
    const { width, height } = this.picture.drawing().view;
    return (id === null ? null : this.seenAt(id)) ?? { x: width / 2, y: height / 2 };
  }

  private openExports(button: HTMLElement): void {
    const { picture } = this;
    const { texts } = picture;
    const entries: MenuEntry[] = [
      ...SCALES.map((scale) => ({ label: texts.text('exportPng', scale), run: () => void this.save('png', scale) })),
      { label: texts.text('exportSvg'), run: () => void this.save('svg', 1) },
      { label: texts.text('exportPdf'), run: () => void this.tried(print(picture, this.captionWithAddress())) },
    ];
    this.menu.show(button.offsetLeft + 12, button.offsetTop + button.offsetHeight + 16, texts.text('export'), entries, button);
  }

  private save(format: 'png' | 'svg', scale: number): Promise<void> {
    return this.tried(this.file(format, scale).then((file) => download(file, `diplograph.${format}`)));
  }

  /** A picture that cannot be made is said aloud and written in the console. */
  private async tried(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      console.warn('The picture could not be made:', error);
      this.picture.say(this.picture.texts.text('exportFailed'));
    }
  }

  private captionWithAddress(): Caption {
    const { title, notes } = this.events.caption();
    const graph = this.events.graph();
    const part = graph && partOf(graph);
    const { texts } = this.picture;
    return {
      title, notes: [...(part ? [texts.text('showing', ...part)] : []), ...notes, texts.text('permalink', location.href)],
    };
  }
}
