/** Position the key moves to among `count` options; -1 is the text field. */
export function nextPosition(key: string, position: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (position + 1) % count;
  if (key === 'ArrowUp') return position > 0 ? position - 1 : count - 1;
  return undefined;
}

const keysOfText = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight', 'Escape']);

/**
 * The keyboard of an editable combobox with a list of links: focus stays in the field while
 * `aria-activedescendant` walks the options; keys that move in the text leave them.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active: HTMLElement | undefined;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.addEventListener('keydown', (event) => this.#press(event));
    list.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('input', () => this.#activate(undefined));
    list.addEventListener('click', (event) => this.#leaveDialog(event));
  }

  /** Call whenever the options have changed. */
  refresh(): void {
    this.#activate(undefined);
    const hasOptions = this.#options().length > 0;
    this.#list.hidden = !hasOptions;
    this.#input.setAttribute('aria-expanded', String(hasOptions));
  }

  #options(): HTMLElement[] {
    // What belongs to a result is reached by Tab.
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]:not(.search-section)')];
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    const options = this.#options();
    const current = event.target === this.#input ? this.#active : (event.target as HTMLElement);
    const position = current ? options.indexOf(current) : -1;
    const next = nextPosition(event.key, position, options.length);
    if (next !== undefined) {
      event.preventDefault();
      this.#input.focus();
      this.#activate(options[next]);
    } else if (event.key === 'Enter' && this.#active) {
      event.preventDefault();
      follow(this.#active, event);
    } else if (keysOfText.has(event.key)) {
      this.#activate(undefined);
    }
  }

  #activate(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** A result may be a place on the page that the dialog covers. */
  #leaveDialog(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if ((event.target as Element).closest('a')) this.#list.closest('dialog')?.close();
  }
}

function follow(option: HTMLElement, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const init = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
  option.dispatchEvent(new MouseEvent('click', init));
}
