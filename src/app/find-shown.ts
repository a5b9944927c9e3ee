import type { Resume } from '../resume.ts';
import { pointer, type Pointer } from '../values/pointer.ts';
import { marks } from './marking.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A text of a resume, and where it is there. */
interface Text {
  readonly at: Pointer;
  readonly text: string;
}

/**
 * Say on a page that was rendered from a resume which element shows which value: `data-at`, as `marks` writes it.
 * What is worded otherwise than in the resume, such as a code of a country, is not found.
 */
export function labelShown(page: Document, resume: Resume): void {
  const person = page.querySelector('header');
  const { basics } = resume as Fields;
  if (person && isFields(basics)) labelIn(person, textsOf(basics, '/basics'));
  for (const section of page.querySelectorAll('section[aria-labelledby]')) {
    const name = section.getAttribute('aria-labelledby') ?? '';
    if (name === 'summary') {
      if (isFields(basics)) labelIn(section, textsOf({ summary: basics['summary'] }, '/basics'));
      continue;
    }
    const entries = (resume as Fields)[name];
    if (!Array.isArray(entries)) continue;
    const places = new Set(section.querySelectorAll('article,dl>div,.rows>div,li'));
    for (const [index, entry] of entries.entries()) {
      const at = pointer(name, index);
      const texts = textsOf(entry, at);
      const place = bestOf(places, texts) ?? section;
      if (place !== section) {
        label(place, [at]);
        if (!place.querySelector('article')) places.delete(place);
      }
      labelIn(place, texts);
    }
  }
}

/** The place that shows most of some texts; undefined where none shows any. */
function bestOf(places: ReadonlySet<Element>, texts: readonly Text[]): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  for (const place of places) {
    const shown = wordsOf(place);
    const count = texts.filter(({ at, text }) =>
      shown.includes(/date$/i.test(at) ? text.slice(0, 4) : folded(text)),
    ).length;
    if (count > most || (count === most && best?.contains(place))) {
      best = place;
      most = count;
    }
  }
  return best;
}

/** Label the smallest elements that show texts, each text once. */
function labelIn(place: Element, texts: readonly Text[]): void {
  const elements = [...place.querySelectorAll('*')];
  for (const { at, text } of texts) {
    if (/date$/i.test(at)) {
      const time = elements.find((one) => one.getAttribute('datetime') === text);
      if (time) label(time, [at]);
      continue;
    }
    const wanted = folded(text);
    const holders = elements.filter(
      (one) => wordsOf(one).includes(wanted) || one.getAttribute('href') === text,
    );
    const smallest = holders.find((one) => !holders.some((other) => other !== one && one.contains(other)));
    if (smallest) label(smallest, [at]);
  }
}

function label(element: Element, pointers: readonly Pointer[]): void {
  const known = element.getAttribute('data-at');
  element.setAttribute('data-at', [...(known ? [known] : []), marks(pointers)].join(' '));
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = (element: Element) => folded(element.textContent ?? '');

/** The texts that a value holds. */
function textsOf(value: unknown, at: Pointer): readonly Text[] {
  if (typeof value === 'string') return value.trim() ? [{ at, text: value }] : [];
  return isFields(value)
    ? Object.entries(value).flatMap(([key, part]) => textsOf(part, at + pointer(key)))
    : [];
}
