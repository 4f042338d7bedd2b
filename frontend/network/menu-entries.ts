import type { TextKey } from './contract.ts';
import type { Model } from './model.ts';

/** What can be done with an actor, a line or the empty ground, by its name in the texts. */
export type MenuCommand =
  | 'select' | 'evidence' | 'focusHere' | 'addToSelection' | 'pathFrom' | 'pathTo' | 'hide' | 'showAround' | 'pin' | 'unpinOne'
  | 'copyLink' | 'fit' | 'wholeNetwork' | 'showHidden' | 'unpin';

export interface MenuSituation {
  readonly model: Model;
  readonly selected: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: number;
  /** Whether the target has ties that are not drawn. */
  readonly partly: boolean;
  readonly focused: boolean;
  /** Whether a path has been begun at another actor. */
  readonly pathBegun: boolean;
}

/** Keys that do the same, where there are any. */
export const MENU_KEYS: Partial<Record<MenuCommand, string>> = {
  select: '␣', focusHere: '↵', fit: '0', addToSelection: '⇧␣',
};

/** The commands that make sense for what lies under the pointer, the most used first. */
export function commandsFor(target: string | null, situation: MenuSituation): (MenuCommand & TextKey)[] {
  const { model, selected, pinned } = situation;
  if (target !== null && model.actors.has(target)) {
    const several = selected.size > 0 && [...selected].every((id) => model.actors.has(id)) && !selected.has(target);
    return [
      ...(selected.has(target) ? [] : ['select' as const]),
      'evidence',
      'focusHere',
      ...(situation.partly ? ['showAround' as const] : []),
      ...(several ? ['addToSelection' as const] : []),
      situation.pathBegun ? 'pathTo' : 'pathFrom',
      'hide',
      pinned.has(target) ? 'unpinOne' : 'pin',
      'copyLink',
    ];
  }
  if (target !== null && model.lines.has(target)) {
    return [...(selected.has(target) ? [] : ['select' as const]), 'evidence', 'copyLink'];
  }
  return [
    'fit',
    ...(situation.focused ? ['wholeNetwork' as const] : []),
    ...(situation.hidden > 0 ? ['showHidden' as const] : []),
    ...(pinned.size > 0 ? ['unpin' as const] : []),
    'copyLink',
  ];
}
