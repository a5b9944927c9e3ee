import type { ParagraphStyle } from './paragraph.ts';
import { bullets, numbers } from './write-numbering.ts';

/** How a style sets paragraphs and their text; distances are in twentieths of a point, sizes in half points. */
export interface Style {
  /** What Word calls it. */
  readonly name: string;
  /** Word has no style of that name. */
  readonly own?: true;
  /** The style of the paragraph below. */
  readonly next?: ParagraphStyle;
  /** It stays with the paragraph below. */
  readonly keeps?: true;
  /** The list that its paragraphs are of. */
  readonly list?: number;
  /** A hairline runs below. */
  readonly ruled?: true;
  /** A tab leads to the end of its lines. */
  readonly dated?: true;
  readonly before?: number;
  readonly indent?: number;
  /** The level of a heading, from 0. */
  readonly level?: number;
  readonly font?: string;
  readonly bold?: true;
  readonly color?: string;
  readonly size?: number;
  readonly underline?: string;
}

export const fonts = { text: 'Calibri', complex: 'Arial', code: 'Courier New' } as const;
const colors = { text: '1D2126', muted: '5B6470', accent: '1B4F72', rule: 'B4BEC8' } as const;
export const { text: textColor, rule: ruleColor } = colors;
/** The default size of text. */
export const textSize = 21;

/** The styles of paragraphs, by their ids. */
export const paragraphStyles: Readonly<Record<ParagraphStyle, Style>> = {
  Normal: { name: 'Normal', before: 50, color: colors.text },
  Title: { name: 'Title', next: 'Subtitle', keeps: true, before: 0, bold: true, size: 44 },
  Subtitle: { name: 'Subtitle', next: 'Contacts', keeps: true, before: 0, color: colors.muted, size: 25 },
  Contacts: { name: 'Contacts', own: true, next: 'Normal', before: 80, color: colors.muted, size: 20 },
  Heading1: {
    name: 'heading 1',
    next: 'Normal',
    keeps: true,
    ruled: true,
    before: 300,
    level: 0,
    bold: true,
    color: colors.accent,
    size: 24,
  },
  Heading2: {
    name: 'heading 2',
    next: 'EntryLine',
    keeps: true,
    dated: true,
    before: 200,
    level: 1,
    bold: true,
    size: 22,
  },
  Heading3: {
    name: 'heading 3',
    next: 'EntryLine',
    keeps: true,
    dated: true,
    before: 120,
    level: 2,
    bold: true,
    size: 21,
  },
  EntryLine: {
    name: 'Entry Line',
    own: true,
    next: 'Normal',
    keeps: true,
    before: 0,
    color: colors.muted,
    size: 20,
  },
  ListBullet: { name: 'List Bullet', list: bullets, before: 30 },
  ListNumber: { name: 'List Number', list: numbers, before: 30 },
  Quote: { name: 'Quote', before: 80, indent: 284 },
  Keywords: { name: 'Keywords', own: true, before: 50, color: colors.muted, size: 20 },
};

/** The styles of stretches of text, by their ids. */
export const textStyles: Readonly<Record<'Hyperlink' | 'HTMLCode' | 'Aside', Style>> = {
  Hyperlink: { name: 'Hyperlink', color: colors.accent, underline: colors.rule },
  HTMLCode: { name: 'HTML Code', font: fonts.code, size: 19 },
  Aside: { name: 'Aside', own: true, color: colors.muted, size: 19 },
};
