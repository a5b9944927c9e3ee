/** A tag of HTML as a source of an expression: its slash, its name, its attributes. */
export const tagForm = `<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[\\s/](?:[^<>"']|"[^"<]*"|'[^'<]*')*)?)>`;

/** A tag that was found, and where its parts are. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
}

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin a paragraph of their own. */
export const paragraphs = list(
  'address article aside blockquote body center details dl fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html main nav ol p pre section summary table ul',
);
/** Elements that begin a row of their own. */
export const rows = list('dd div dt figcaption li tr');
const others = list(
  'a abbr b big br caption cite code col del em font i img input ins kbd label link mark meta q s small span strike strong sub sup tbody td tfoot th thead time title u',
);

/** Tell an element of HTML from what is written like one, as in List<String>. */
export const isElement = (name: string): boolean =>
  paragraphs.has(name) || rows.has(name) || others.has(name);
