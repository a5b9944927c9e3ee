import type { Url } from '../../values/url.ts';
import { byDirection } from './by-direction.ts';
import { escapeText } from './escape-text.ts';
import type { Run, Stretch } from './paragraph.ts';
import { writeElement } from './write-element.ts';

/** What decides how runs are written. */
export interface RunSetting {
  readonly dir: 'ltr' | 'rtl';
  /** Whether letters may be slanted. */
  readonly capitals: boolean;
  /** Find the id of the relationship to an address; undefined if there is none. */
  readonly linkTo: (url: Url) => string | undefined;
  /** The color of links, if it is not that of their style. */
  readonly linkColor?: string | undefined;
}

/** Write the runs of a paragraph, neighbours that lead to the same address as one link. */
export function writeRuns(runs: readonly Run[], setting: RunSetting): string {
  const links: { readonly id: string | undefined; written: string }[] = [];
  for (const run of setting.dir === 'rtl' ? runs : joined(runs)) {
    const id = typeof run === 'string' || !run.url ? undefined : setting.linkTo(run.url);
    const written = writeRun(run, setting, id !== undefined);
    const last = links.at(-1);
    if (last && last.id === id) last.written += written;
    else links.push({ id, written });
  }
  return links
    .map(({ id, written }) =>
      id === undefined ? written : writeElement('w:hyperlink', { 'r:id': id, 'w:history': 1 }, written),
    )
    .join('');
}

function writeRun(run: Run, setting: RunSetting, isLink: boolean): string {
  const { dir } = setting;
  if (typeof run === 'string') {
    const properties = dir === 'rtl' && writeElement('w:rPr', {}, '<w:rtl/>');
    return writeElement('w:r', {}, properties, run === 'tab' ? '<w:tab/>' : '<w:br/>');
  }
  const parts = dir === 'rtl' ? byDirection(run.text, run.ltr) : [{ text: run.text, rtl: false }];
  return parts
    .map(({ text, rtl }) => {
      const properties = propertiesOf(run, setting, isLink) + (rtl ? '<w:rtl/>' : '');
      return writeElement(
        'w:r',
        {},
        properties && writeElement('w:rPr', {}, properties),
        writeElement('w:t', { 'xml:space': 'preserve' }, escapeText(text)),
      );
    })
    .join('');
}

/** In the order that the schema asks for. */
function propertiesOf(
  { marks = [], aside }: Stretch,
  { capitals, linkColor }: RunSetting,
  isLink: boolean,
): string {
  const style = (isLink && 'Hyperlink') || (marks.includes('code') && 'HTMLCode') || (aside && 'Aside');
  // Bold in a style of characters would be undone by that of the paragraph
  const bold = aside ? '<w:b w:val="0"/><w:bCs w:val="0"/>' : marks.includes('strong') && '<w:b/><w:bCs/>';
  return [
    style && writeElement('w:rStyle', { 'w:val': style }),
    bold,
    marks.includes('em') && capitals && '<w:i/><w:iCs/>',
    isLink && linkColor && writeElement('w:color', { 'w:val': linkColor }),
  ]
    .filter(Boolean)
    .join('');
}

/** Neighbours that are set alike as one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (typeof run === 'string' || !last || typeof last === 'string' || lookOf(run) !== lookOf(last))
      all.push(run);
    else all[all.length - 1] = { ...last, text: last.text + run.text };
  }
  return all;
}

const lookOf = ({ marks = [], aside, url }: Stretch) => [...marks, aside, url].join(' ');
