import { type Draft, gone } from './draft.ts';

/** A run of one mark, with the part that is not closed yet. */
interface Run {
  readonly sign: string;
  start: number;
  end: number;
}

/** The runs that nothing has closed yet, by their mark. */
type Open = Readonly<Record<string, Run[]>>;

const emoji = ':[a-z][a-z0-9_+-]{1,30}:';
const attributes = '\\{:[^{}\\n]{0,200}\\}|\\{[.#][a-zA-Z_-][^{}\\n]{0,200}\\}';
const mark = new RegExp(`\\*+|_+|~~|${emoji}|${attributes}`, 'g');
const newBlock = /^[ \t]*(?:[-*+•][ \t]|\d{1,2}[.)][ \t]|#{1,6}[ \t]|>|\||$)/;
const wordSign = /[\p{L}\p{N}]/u;
const blank = /\s/;

/**
 * Settle the marks of emphasis, struck text, emoji by name and attributes: in a résumé none of them means anything but
 * what is strong.
 */
export function settleEmphasis(draft: Draft): void {
  const open: Open = { '*': [], _: [] };
  let start = 0;
  for (const row of draft.rest().split('\n')) {
    if (newBlock.test(row)) {
      dropOpen(draft, open);
    }
    for (const { 0: found, index } of row.matchAll(mark)) {
      const [before, behind] = [row[index - 1], row[index + found.length]];
      const run = { sign: found[0] as string, start: start + index, end: start + index + found.length };
      const runs = open[run.sign];
      if (runs) settleRun(draft, runs, run, before, behind);
      else if (run.sign !== ':' || ![before, behind].some((sign) => isWord(sign) || sign === ':'))
        draft.drop(run.start, run.end);
    }
    start += row.length + 1;
  }
  dropOpen(draft, open);
}

const isWord = (character: string | undefined) => character !== undefined && wordSign.test(character);
const isBlank = (character: string | undefined) =>
  character === undefined || (character !== gone && blank.test(character));

/** Tell what a run of marks can do; one sign between letters is a sign, as in snake_case or 2*3. */
function sides(sign: string, length: number, before: string | undefined, behind: string | undefined) {
  const between = isWord(before) && isWord(behind) && (sign === '_' || length === 1);
  return {
    opens: !isBlank(behind) && !between && (length > 1 || !isWord(before)),
    // "**Tools: **" is meant as strong, though Markdown shows the marks.
    closes:
      (!isBlank(before) || (length > 1 && before !== undefined && isBlank(behind))) &&
      !between &&
      (length > 1 || !isWord(behind)),
  };
}

function settleRun(
  draft: Draft,
  open: Run[],
  run: Run,
  before: string | undefined,
  behind: string | undefined,
): void {
  const { opens, closes } = sides(run.sign, run.end - run.start, before, behind);
  for (let opener = closes ? open.at(-1) : undefined; opener && run.start < run.end; opener = open.at(-1)) {
    const length = Math.min(opener.end - opener.start, run.end - run.start);
    draft.drop(opener.end - length, opener.end);
    draft.drop(run.start, run.start + length);
    if (length > 1) draft.hint({ kind: 'strong', start: opener.end, end: run.start });
    opener.end -= length;
    run.start += length;
    if (opener.end === opener.start) open.pop();
  }
  if (run.end === run.start) return;
  if (opens) open.push(run);
  else if (closes && !isBlank(before)) dropAstray(draft, run);
}

/** Two stars beside a word are marks, though nothing closes them. */
function dropAstray(draft: Draft, { sign, start, end }: Run): void {
  if (sign === '*' && end - start > 1) draft.drop(start, end);
}

function dropOpen(draft: Draft, open: Open): void {
  for (const runs of Object.values(open)) for (const run of runs.splice(0)) dropAstray(draft, run);
}
