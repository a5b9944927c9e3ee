const names =
  '(?:cv|c\\.v\\.|r[eé]sum[eé]|curriculum(?: vitae)?|vitae|lebenslauf|curr[ií]culo|curriculum vitæ)';
const titleBehind = new RegExp(
  `^(.{3,60}?)(?:[’']s)?(?:\\s*[-–—|:,(]\\s*|\\s+)(?:my |online )?${names}\\)?$`,
  'i',
);
const titleBefore = new RegExp(
  `^${names}(?:\\s*[-–—|:,]\\s*|\\s+(?:of|de|di|von|van|for)\\s+)(.{3,60})$`,
  'i',
);
const titleAlone = new RegExp(`^(?:my |online )?${names}$`, 'i');
const headings = /^ {0,3}(#{1,6})[ \t]+\S|^ {0,3}(=+)[ \t]*$|<h([1-6])/gim;

/** What the title of a document is read as: a label before it, or the stretch of it that may name the person. */
export type Title =
  | 'nothing'
  | { readonly label?: string; readonly within?: readonly [start: number, end: number] };

/**
 * Read the title in front matter. It names the person where nothing else does.
 * @param name the name that the front matter has under its own key
 * @param body the document below the front matter
 */
export function readTitle(title: string, name: string | undefined, body: string): Title {
  if (titleAlone.test(title) || title === name) return 'nothing';
  const behind = titleBehind.exec(title)?.[1];
  const before = titleBefore.exec(title)?.[1];
  if (name === undefined && !isHeaded(body)) {
    const [start, length] = behind
      ? [0, behind.length]
      : before
        ? [title.length - before.length, before.length]
        : [0, title.length];
    return { within: [start, start + length] };
  }
  return behind !== undefined || before !== undefined ? 'nothing' : { label: 'Title' };
}

/** Tell whether the document is headed by one heading above all others, as a name is. */
function isHeaded(body: string): boolean {
  const levels = [...body.matchAll(headings)].map(([, marks, , level]) =>
    marks ? marks.length : Number(level ?? 1),
  );
  return levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
}
