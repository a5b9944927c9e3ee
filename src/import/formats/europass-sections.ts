import { date } from '../read.ts';
import type { Cursor } from '../cursor.ts';
import { each } from '../each.ts';
import { isObject } from '../shape.ts';
import { profile } from './europass-person.ts';

/** Read what is at a path of a candidate's profile. */
export const within =
  (way: string) =>
  (root: Cursor): readonly Cursor[] =>
    each(profile(root), way);
/** Read a section by its pattern: elements with a title, whatever they are called. */
export const titled = (way: string) => (root: Cursor) =>
  within(way)(root).flatMap((section) =>
    section.list().flatMap((one) => {
      const found = Array.isArray(one.value) ? one.list() : [one];
      return found.filter(({ value }) => isObject(value) && 'Title' in value);
    }),
  );

/** The dates of such an element. */
export const span = {
  startDate: date('Date.StartDate', 'Date.StartDate.FormattedDateTime'),
  endDate: (from: Cursor) =>
    from.peek('Date.Ongoing') === 'true'
      ? undefined
      : date('Date.EndDate', 'Date.EndDate.FormattedDateTime')(from),
};
/** Read a candidate's custom sections whose titles match; all others without a pattern. */
export const others = (pattern: RegExp | undefined) => (root: Cursor) =>
  within('Others')(root)
    .filter((section) => {
      const title = String(section.at('Title').value ?? '');
      const isOther = Object.values(otherKinds).some((kind) => kind.test(title));
      return pattern ? pattern.test(title) : !isOther;
    })
    .flatMap((section) => each(section, 'Other'));
export const otherKinds = {
  certificates: /cours|certif|licen|training|kurs/i,
  publications: /publi|veröffent/i,
  awards: /award|hono|prize|preis|prix/i,
};
