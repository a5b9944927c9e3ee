import type { Line, Piece } from '../../view/prose/prose.ts';
import type { Chunk, Contact, Part, View, When } from '../../view/view.ts';
import type { Run, Stretch } from './paragraph.ts';

type Look = Omit<Stretch, 'text'>;

/** What would end a line or leap to its other end. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What is between chunks; it stays with the first. */
const dot: readonly Run[] = [{ text: '\u00A0· ' }];

/** Words that no line break may separate. */
export const together = (words: string): string => words.replaceAll(' ', '\u00A0');

/** Make the function that sets the words of a view as runs, with its commas and colons. */
export function wordSetter({ comma, colon }: Pick<View, 'comma' | 'colon'>) {
  const text = (words: string, look: Look = {}): readonly Stretch[] =>
    words ? [{ ...look, text: words.replace(breaks, ' ') }] : [];
  const piece = (one: Piece, look: Look): readonly Stretch[] => {
    if (typeof one === 'string') return text(one, look);
    if (one.mark === 'link') return line(one.pieces, { ...look, url: one.url });
    return line(one.pieces, { ...look, marks: [...(look.marks ?? []), one.mark] });
  };
  const line = (pieces: Line, look: Look = {}): readonly Stretch[] =>
    pieces.flatMap((one) => piece(one, look));
  const lines = (all: readonly Line[]): readonly Run[] =>
    all.flatMap((one, at): readonly Run[] => (at ? ['break', ...line(one)] : line(one)));
  const part = ({ words, url }: Part, look: Look = {}): readonly Stretch[] =>
    line(words, url ? { ...look, url } : look);
  const parts = (all: readonly Part[], look: Look = {}, apart = comma): readonly Stretch[] =>
    all.flatMap((one, at) => [...text(at ? (one.joint ?? apart) : '', look), ...part(one, look)]);
  const chunk = ({ label, parts: all }: Chunk): readonly Stretch[] => [
    ...text(label ? label + colon : ''),
    ...parts(all),
  ];
  const dotted = (all: readonly (readonly Run[])[]): readonly Run[] =>
    all.flatMap((one, at) => (at ? [...dot, ...one] : one));
  const when = ({ moments, duration }: When): readonly Stretch[] => [
    ...moments.flatMap((moment, at) => [
      ...text(at ? ' – ' : '', { aside: true }),
      ...text(moment.text, { aside: true }),
    ]),
    ...text(duration && ` (${duration})`, { aside: true }),
  ];
  const contact = ({ kind, parts: all, url }: Contact): readonly Stretch[] => {
    const look = { ...(url && { url }), ...(kind === 'phone' && { ltr: true as const }) };
    const [network, user, ...others] = all;
    if (kind !== 'profile' || !network || !user) return parts(all, look);
    return [
      ...part(network),
      ...text(together(colon)),
      ...part(user, look),
      ...others.flatMap((one) => [...text(' '), ...part(one)]),
    ];
  };
  return { colon, text, lines, line, part, parts, chunk, dotted, when, contact };
}

export type WordSetter = ReturnType<typeof wordSetter>;
