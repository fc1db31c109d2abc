import type { Counts } from './facets.ts';
import { forGroups, groups, type Group, type Selection } from './query.ts';

/** Names to show with a result, by filter value. */
export type Names = Record<Group, Map<string, string>>;

/** The checkboxes of a search box, one group per filter. */
export class Filters {
  readonly #box: HTMLElement;
  readonly #clear: HTMLElement;
  readonly #all: Record<Group, readonly HTMLInputElement[]>;

  constructor(box: HTMLElement, clear: HTMLElement) {
    this.#box = box;
    this.#clear = clear;
    this.#all = forGroups((group) => [
      ...box.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`),
    ]);
  }

  get values(): Selection {
    return this.#select(() => true);
  }

  get selection(): Selection {
    return this.#select(({ checked }) => checked);
  }

  set selection(selection: Selection) {
    for (const group of groups) {
      for (const checkbox of this.#boxes(group)) {
        checkbox.checked = selection[group].includes(checkbox.value);
        if (checkbox.checked) checkbox.closest('details')?.setAttribute('open', '');
      }
    }
  }

  get names(): Names {
    const names = (group: Group): Map<string, string> =>
      new Map(this.#boxes(group).map(({ value, dataset }) => [value, dataset['name'] ?? '']));
    const all = forGroups(names);
    // Terms are filtered as a part of the reference.
    return { ...all, kind: all.kind.set('term', this.#box.dataset['term'] ?? '') };
  }

  /** Shows the numbers of an answer, or none. */
  refresh(counts?: Counts): void {
    for (const group of groups) {
      for (const checkbox of this.#boxes(group)) {
        const number = checkbox.closest('label')?.querySelector('[data-count]');
        const count = counts?.[group].get(checkbox.value)?.toString() ?? '';
        // Most are as they were; to write one makes the page look at it again.
        if (number && number.textContent !== count) number.textContent = count;
      }
    }
    const { selection } = this;
    this.#clear.hidden = groups.every((group) => selection[group].length === 0);
  }

  #select(isChosen: (checkbox: HTMLInputElement) => boolean): Selection {
    const values = (group: Group): string[] =>
      this.#boxes(group)
        .filter(isChosen)
        .map(({ value }) => value);
    return forGroups(values);
  }

  #boxes(group: Group): readonly HTMLInputElement[] {
    return this.#all[group];
  }
}
