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
const heading = /^ {0,3}(#{1,6})[ \t]+(\S[^\n]*)|^ {0,3}(=+)[ \t]*$|<h([1-6])/gim;

/**
 * What the title of a document is read as: the stretch of it that may name the person, or the label before it. It is
 * nothing if it repeats what is said elsewhere, and unknown where it may be the page's.
 */
export type Title =
  | 'nothing'
  | 'unknown'
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
  const isPage = behind !== undefined || before !== undefined;
  if (name !== undefined) return isPage ? 'nothing' : { label: 'Title' };
  const top = topHeading(body);
  if (top !== undefined) return isPage || title === top ? 'nothing' : 'unknown';
  const stretch = behind ?? before ?? title;
  const start = title.length - (before ?? title).length;
  return { within: [start, start + stretch.length] };
}

/** The one heading above all others, as a name is; blank if it is not written in one row. */
function topHeading(body: string): string | undefined {
  const found = [...body.matchAll(heading)].map(([, marks, text = '', , level]) => ({
    level: marks ? marks.length : Number(level ?? 1),
    text,
  }));
  const [first] = found;
  return first?.level === 1 && found.filter(({ level }) => level === 1).length === 1
    ? first.text.trim()
    : undefined;
}
