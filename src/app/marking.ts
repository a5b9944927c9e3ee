import { keysOf, type Pointer } from '../values/pointer.ts';

/** A pointer as attributes have it: without blanks, which part one from another there. */
export const mark = (at: Pointer): string =>
  keysOf(at)
    .map((key) => `/${encodeURIComponent(key)}`)
    .join('');
export const marks = (pointers: readonly Pointer[]): string => pointers.map(mark).join(' ');

/**
 * The mark of the field that holds a value: lists are edited as a whole.
 * @example fieldOf('/work/0/highlights/2') // '/work/0/highlights'
 */
export const fieldOf = (at: string): string =>
  /^\/[^/]*\/[^/]*\/.*\/\d+$/.test(at) ? at.replace(/\/\d+$/, '') : at;

/** Part of a page whose elements say with `data-at` which values they are of, and which scrolls alone. */
export interface Marked {
  readonly root: ParentNode & EventTarget;
  /** What scrolls; undefined where it is a page of its own. */
  readonly pane?: HTMLElement;
  /** Bring the element of a value into being, where it is not there yet. */
  readonly reveal?: (at: string) => void;
  /** Show it, where it is one of several tabs. */
  readonly open?: () => void;
}

export interface Marking {
  add(marked: Marked): () => void;
  /** Mark what is of a value everywhere, and bring it into view where nobody looks. */
  show(at: string | undefined, from?: Marked): void;
}

const marked = 'marked';

/** Mark in all parts of the page what is of the value that is pointed at, or that has the focus. */
export function startMarking(): Marking {
  const parts = new Set<Marked>();
  let current: string | undefined;

  const show = (at: string | undefined, from?: Marked) => {
    if (at === current) return;
    current = at;
    for (const { root } of parts)
      for (const element of root.querySelectorAll(`.${marked}`)) element.classList.remove(marked);
    if (!at) return;
    for (const part of parts) {
      if (part !== from) part.reveal?.(at);
      const found = [...part.root.querySelectorAll<HTMLElement>(selectorOf(at))];
      for (const element of found) element.classList.add(marked);
      if (part !== from && found[0]) bringIntoView(found[0], part.pane);
    }
  };

  return {
    show,
    add(part) {
      parts.add(part);
      const point = (event: Event) => {
        const at = elementOf(event)?.dataset['at'];
        if (at) show(at, part);
      };
      const follow = (event: Event) => {
        const link = (event.target as Element | null)?.closest?.('a');
        if (!link?.getAttribute('href')?.startsWith('#')) return;
        const at = elementOf(event)?.dataset['at'];
        if (!at) return;
        event.preventDefault();
        focus(at, part);
      };
      const focus = (at: string, from: Marked) => {
        show(at, from);
        for (const other of parts) {
          if (other === from) continue;
          const [first] = other.root.querySelectorAll<HTMLElement>(selectorOf(at));
          const field = first?.matches('input,textarea')
            ? first
            : first?.querySelector<HTMLElement>('input,textarea');
          if (!field) continue;
          other.open?.();
          return void requestAnimationFrame(() => field.focus());
        }
      };
      const events = ['mouseover', 'focusin'] as const;
      for (const name of events) part.root.addEventListener(name, point);
      part.root.addEventListener('click', follow);
      return () => {
        parts.delete(part);
        for (const name of events) part.root.removeEventListener(name, point);
        part.root.removeEventListener('click', follow);
      };
    },
  };
}

const elementOf = (event: Event) =>
  (event.target as Element | null)?.closest?.<HTMLElement>('[data-at]') ?? undefined;

/** The elements of some values, of those within them, and of the lists that hold them. */
function selectorOf(at: string): string {
  return at
    .split(' ')
    .flatMap((one) => {
      const quoted = JSON.stringify(one);
      const within = JSON.stringify(`${one}/`);
      const list = fieldOf(one);
      return [
        `[data-at~=${quoted}]`,
        `[data-at^=${within}]`,
        `[data-at*=${JSON.stringify(` ${one}/`)}]`,
        ...(list === one ? [] : [`[data-at~=${JSON.stringify(list)}]`]),
      ];
    })
    .join();
}

/** Scroll only what the element is in, and only where it is out of sight. */
function bringIntoView(element: HTMLElement, pane: HTMLElement | undefined): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const { top, bottom } = element.getBoundingClientRect();
  const { top: first, bottom: last } = pane?.getBoundingClientRect() ?? { top: 0, bottom: view.innerHeight };
  if (top >= first && bottom <= last) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  (pane ?? view).scrollBy({ top: top - first - (last - first) / 3, behavior });
}
