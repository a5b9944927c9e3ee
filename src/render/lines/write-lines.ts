import { shortUrl } from '../../values/url.ts';
import { present } from '../../view/parts.ts';
import { wordsOf } from '../../view/prose/plain-text.ts';
import type { Line, Piece, Prose } from '../../view/prose/prose.ts';
import type { Block, Chunk, Contact, Entry, Part, Row, Section, View, When } from '../../view/view.ts';
import type { Marks } from './marks.ts';

/** Write a view as lines: a blank line between paragraphs, each part of a heading on its own line. */
export function writeLines(view: View, marks: Marks): string {
  const write = writer(view, marks);
  const paragraphs = [
    marks.heading(1, marks.plain(view.header.name)),
    marks.plain(view.header.label),
    ...(view.header.contacts.length ? [view.header.contacts.map(write.contact).join(marks.lineEnd)] : []),
    ...view.sections.flatMap((section) => [
      marks.heading(2, marks.plain(section.title)),
      ...write.section(section),
    ]),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

function writer({ comma, colon }: View, marks: Marks) {
  const piece = (one: Piece): string => {
    if (typeof one === 'string') return marks.plain(one);
    if (one.mark === 'code') return marks.code(wordsOf(one.pieces));
    const words = line(one.pieces);
    return one.mark === 'link' ? marks.link(one.bare ? '' : words, one.url) : marks[one.mark](words);
  };
  const line = (pieces: Line): string => pieces.map(piece).join('');
  const part = ({ words, url }: Part): string => {
    if (!url || (marks.addressesBelow && wordsOf(words) !== shortUrl(url))) return line(words);
    return marks.link(wordsOf(words) === shortUrl(url) ? '' : line(words), url);
  };
  const parts = (all: readonly Part[], apart = comma): string =>
    all.map((one, at) => (at ? (one.joint ?? apart) : '') + part(one)).join('');
  const chunk = ({ label, parts: all }: Chunk): string =>
    (label ? marks.plain(label) + colon : '') + parts(all);
  const when = ({ moments, duration }: When): string =>
    moments.map(({ text }) => marks.plain(text)).join(' – ') + (duration && ` (${duration})`);

  const prose = (all: Prose): readonly string[] =>
    all.map((paragraph) =>
      paragraph.kind === 'lines'
        ? paragraph.lines.map(line).join(marks.lineEnd)
        : paragraph.items
            .map((item, at) =>
              marks.point(line(item), paragraph.first === undefined ? undefined : paragraph.first + at),
            )
            .join('\n'),
    );

  const block = (one: Block): readonly string[] => {
    switch (one.kind) {
      case 'prose':
        return prose(one.prose);
      case 'quote':
        return prose(one.prose).map(marks.quote);
      case 'points':
        return [one.items.map((lines) => marks.point(lines.map(line).join(' '))).join('\n')];
      case 'tags':
        return [(one.label ? marks.plain(one.label) + colon : '') + one.words.map(line).join(' · ')];
    }
  };

  const entry = (one: Entry, level: 3 | 4 = 3): readonly string[] => [
    ...(one.title ? [marks.heading(level, chunk(one.title))] : []),
    ...(one.line.length ? [one.line.map(chunk).join(' · ')] : []),
    ...(marks.addressesBelow ? addresses([...(one.title ? [one.title] : []), ...one.line]) : []),
    ...(one.when ? [when(one.when)] : []),
    ...one.body.flatMap(block),
    ...one.entries.flatMap((role) => entry(role, 4)),
  ];

  const addresses = (chunks: readonly Chunk[]): readonly string[] =>
    chunks.flatMap(({ parts: all }) =>
      all.flatMap(({ words, url }) => (url && wordsOf(words) !== shortUrl(url) ? [url] : [])),
    );

  const row = ({ name, note, words }: Row): string => {
    const named = [name && part(name), note && `(${part(note)})`].filter(Boolean).join(' ');
    return marks.point([named && marks.strong(named), parts(words)].filter(Boolean).join(colon));
  };
  const pair = ({ name, note }: Row): string => marks.point(present([name, note]).map(part).join(colon));

  const section = (one: Section): readonly string[] => {
    if (one.kind === 'blocks') return one.blocks.flatMap(block);
    if (one.kind === 'entries') return one.entries.flatMap((each) => entry(each));
    return [[...one.rows.map(row), ...one.pairs.map(pair)].join('\n'), parts(one.names)];
  };

  const contact = ({ kind, parts: all, url }: Contact): string => {
    const words = parts(all, kind === 'profile' ? ' ' : comma);
    if (!url || url.startsWith('mailto:') || url.startsWith('tel:')) return words;
    if (kind !== 'profile') return marks.link('', url);
    const [network, user] = all;
    return network && user
      ? `${part(network)}${colon}${marks.link(part(user), url)}`
      : marks.link(words, url);
  };

  return { section, contact };
}
