import { type Dirent, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, normalize, relative, resolve, sep } from 'node:path';
import { asPattern, expand, isPattern } from '../expand.ts';
import { Failure } from '../failure.ts';
import { isFolder } from '../is-folder.ts';
import { whyNot } from '../why-not.ts';
import { ownAmong } from '../written-files.ts';

/** A document to convert, and the file that its resume goes to. */
export interface Document {
  readonly file: string;
  readonly target: string;
}

/** The documents found, and the other files in the folders. */
export interface Found {
  readonly documents: readonly Document[];
  readonly others: readonly string[];
}

/**
 * Find the documents that files, patterns and folders (searched recursively) name.
 * A resume gets the same path below `out` as its document has below the folder, below the fixed part of the pattern, or
 * below the folder that all named files share.
 * @throws Failure with exit code 2 if nothing is found, or two resumes would be written to one file
 */
export async function findDocuments(names: readonly string[], out: string): Promise<Found> {
  const shared = sharedFolder(names.filter((name) => !isFolder(name) && !isPattern(name)));
  const places = new Map<string, string>();
  const others: string[] = [];
  for (const name of names) {
    const files = isFolder(name) ? filesIn(name) : await expand([name]);
    // The page that was made of a document is beside it.
    const own = ownAmong(isFolder(name) ? files.filter((file) => isDocument.test(file)) : []);
    const within = isFolder(name) ? name : isPattern(name) ? fixedFolder(name) : shared;
    for (const file of files) {
      if (isFolder(name) && (!isDocument.test(file) || own.has(file))) others.push(file);
      else places.set(normalize(file), join(out, relative(within, file)));
    }
  }
  if (places.size === 0)
    throw new Failure(
      `No documents (text, Markdown, PDF, Word, OpenDocument, HTML) found in ${names.join(', ')}. Name other files, such as exports, one by one.`,
      2,
    );
  return { documents: withTargets(places), others };
}

/** The extensions that a folder is searched for. */
const isDocument = /\.(?:txt|text|md|markdown|pdf|docx|odt|html?)$/i;

function filesIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/(?:^|[\\/])(?:\.|node_modules[\\/])/.test(relative(folder, file)))
    .sort();
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    throw new Failure(`${path ?? folder} cannot be read: ${whyNot(error)}.`);
  }
}

/** Return the part of a pattern before its first wildcard. */
function fixedFolder(pattern: string): string {
  const parts = asPattern(pattern).split('/');
  return parts.slice(0, Math.min(parts.findIndex(isPattern), parts.length - 1)).join('/') || '.';
}

function sharedFolder(files: readonly string[]): string {
  const [first = [], ...rest] = files.map((file) => dirname(resolve(file)).split(sep));
  const differs = first.findIndex((part, at) => rest.some((parts) => parts[at] !== part));
  return first.slice(0, differs < 0 ? undefined : differs).join(sep) || sep;
}

/** `cv.txt` becomes `cv.json`; beside a `cv.md` both keep their endings: `cv.txt.json`. */
function withTargets(places: ReadonlyMap<string, string>): readonly Document[] {
  const short = (place: string) => join(dirname(place), `${basename(place, extname(place))}.json`);
  const counts = new Map<string, number>();
  for (const place of places.values()) counts.set(short(place), (counts.get(short(place)) ?? 0) + 1);
  const taken = new Map<string, string>();
  return [...places].map(([file, place]) => {
    const target = counts.get(short(place)) === 1 ? short(place) : `${place}.json`;
    const other = taken.get(target);
    if (other !== undefined)
      throw new Failure(
        `${other} and ${file} would both be written to ${target}. Convert them separately.`,
        2,
      );
    taken.set(target, file);
    return { file, target };
  });
}
