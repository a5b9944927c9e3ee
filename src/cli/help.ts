import { isatty } from 'node:tty';
import type { Verb } from './options.ts';
import { wrapLines } from './wrap-lines.ts';

/** Columns of a help text where the terminal has not fewer. */
const widest = 100;

const common = `      --max-size SIZE    maximum size of an input, e.g. 50MB or 500kB; 50 is 50MB (default: 20MB)
  -h, --help             show this help
  -v, --version          show the version

Set defaults in recto.config.json, or under "recto" in package.json, in this folder or any folder above it:
{ "rules": { "insecure-url": "off" }, "theme": { "look": "classic" }, "languages": ["de", "en"] }

Exit codes: 0 success, 1 a problem with the input, 2 wrong usage.`;

const report = `      --format json      print the report as JSON to standard error
      --from FORMAT      input format: text or markdown (default: auto-detect)
      --languages CODES  languages of the document, e.g. de or de,en (default: auto-detect)
      --with FILE        corrections and additions (YAML or JSON; see recto help facts); they override the document
      --infer            also write values that the prose only suggests; each one is reported
      --verbose          show every message, and how much of the text was mapped
      --strict           treat warnings as errors: exit with 1 if there are any`;

const looks = `      --look LOOK        layout of the page: rail, classic, modern or sidebar (default: rail)
      --palette PALETTE  colors: sea, moss, wine or ink (default: set by the look)
      --density DENSITY  spacing: comfortable, compact or a number from 0 to 1 (default: comfortable)
      --fit FIT          PDF only: tidy (no nearly empty last page), a maximum number of pages, or none (default: tidy)`;

const texts: Readonly<Record<Verb, string>> = {
  make: `recto: turn a résumé, as a file or pasted text, into resume.json and a page

Usage:
  recto <file>                     convert and render a document; writes <name>.json and <name>.html next to it (a .json file is validated and rendered)
  recto convert [file]             convert a document (PDF, Word, OpenDocument, HTML, Markdown, text) to JSON Resume
  recto validate [file…]           check resume.json against the schema and for common mistakes
  recto render [file]              render resume.json as a page, a PDF, a Word document, Markdown or text
  recto open [file]                review and correct the result in your browser
  recto init [document]            create a resume.json from a few questions or from a document
  recto mcp                        offer these as tools to a model, over the Model Context Protocol
  recto completion <shell>         print a completion script for bash, zsh or fish
  recto help <command or rule>     explain a command, or a rule named in a message; recto help facts: the file for --with

Options:
  -o, --out FILE         name of the page (.html, .pdf, .docx, .md, .txt) or of the resume (.json), the other goes next to it; or a folder
  -f, --force            overwrite files that Recto did not write, or that have changed since
      --watch            write everything again whenever the file changes
      --explain FILE     also write a page that shows how each part of the document was used
      --init-facts FILE  also write a template for what is missing, to fill in and pass to --with
${looks}
      --no-embed         do not embed the resume as JSON in a PDF or Word document
${report}
${common}

Examples:
  recto cv.pdf                     writes cv.json and cv.html
  recto cv.docx -o ada.pdf --look classic
  recto resume.json                writes resume.html
  pbpaste | recto convert > resume.json`,
  convert: `recto convert: convert documents and files of other programs to JSON Resume

Usage: recto convert [file] [options]
       recto convert <folder, pattern or files> --out DIR [options]
       recto convert --jsonl [file] [options]
Documents may be PDF, Word, OpenDocument, HTML, Markdown or text. Without a file it reads standard input.
The resume goes to standard output, the report to standard error.

Options:
  -o, --out FILE         output file (.json), or a folder when converting several documents
      --explain FILE     write a page that shows how each part of the text was used
      --trace FILE       write a trace of how the document was read (one JSON object per line)
      --init-facts FILE  write a template for missing values; fill it in and pass it to --with
  -f, --force            overwrite existing files
      --jsonl            read one document per line, { "id": 1, "text": "…" }, and write one line per resume
      --continue         with --out: resume an interrupted run and convert only what is missing
  -j, --jobs N           number of threads when converting several documents (default: one per core)
${report}
${common}

Examples:
  recto convert cv.txt -o resume.json
  recto convert cv.txt -o resume.json --explain explain.html
  recto convert cv.txt --init-facts facts.yaml
  recto convert cv.txt --with facts.yaml -o resume.json
  recto convert notes.md --strict > resume.json
  recto convert cv.pdf -o resume.json
  recto convert Basic_LinkedInDataExport.zip -o resume.json
  recto convert cvs --out resumes
  recto convert --jsonl documents.jsonl --out resumes.jsonl`,
  validate: `recto validate: check resumes against the JSON Resume schema and for common mistakes

Usage: recto validate [file…] [options]
Files may be JSON (comments and trailing commas are fine) or YAML. Patterns such as 'resumes/**/*.json' match several.
Without a file, or with -, it reads standard input if something is piped in; otherwise resume.json, resume.yaml, resume.yml or cv.json, whichever it finds first.

Options:
      --rule ID=LEVEL    set the level of a lint rule: off, warn or error; can be repeated
      --all              show every message instead of grouping similar ones
      --max-warnings N   exit with 1 if there are more than N warnings
      --fix              fix what is certain in the files and report the rest; fixed standard input is written to standard output
      --dry-run          with --fix: show the changes as a diff without writing them; the verdict is of the file as it is
      --format FORMAT    output format: pretty, json, sarif (2.1.0, for code scanning) or github (for workflows) (default: pretty)
${common}

Examples:
  recto validate
  recto validate resume.json 'team/**/*.yaml' --max-warnings 0
  recto validate --fix --dry-run
  recto validate --rule insecure-url=off --rule unknown-property=error
  curl -s https://example.com/resume.json | recto validate`,
  render: `recto render: render resume.json as a page, a PDF, a Word document, Markdown or text

Usage: recto render [file] [options]
Without a file it reads standard input if something is piped in; otherwise resume.json, resume.yaml, resume.yml or cv.json, whichever it finds first. Without --out the result goes to standard output.

Options:
  -o, --out FILE         output file; its extension sets the format: .html, .pdf, .docx, .md or .txt
      --format FORMAT    output format if no extension sets it: html, pdf, docx, markdown or text (default: html)
${looks}
      --no-embed         do not embed the resume as JSON in a PDF or Word document
  -f, --force            overwrite an existing file, and write a page even if there is nothing to show
${common}

PDFs are printed with Chromium, Chrome, Edge or Brave. Set CHROME_PATH if your browser is not found.

Examples:
  recto render resume.json -o resume.html
  recto render resume.json -o resume.pdf --look classic
  recto render resume.json -o resume.docx
  recto render --format markdown < resume.json > resume.md`,
  open: `recto open: the document, its fields and the page, in your browser

Usage: recto open [file] [options]
It serves the page on this machine alone, and opens the browser. Nothing is uploaded. What you correct there can be saved beside the document: the resume, the page, and your corrections. Stop it with Ctrl+C.

Options:
      --with FILE        corrections and additions to begin with (YAML or JSON)
      --watch            follow the file as it changes
      --no-open          do not open the browser; the address is the first line of the output
${common}

Examples:
  recto open cv.pdf
  recto open notes.md --watch
  recto open --no-open`,
  init: `recto init: create a resume.json

Usage: recto init [document] [options]
Without a document it asks a few questions that apply to every resume. A document is converted.

Options:
  -o, --out FILE         output file (default: resume.json)
  -f, --force            overwrite an existing file
      --from FORMAT      input format: text or markdown (default: auto-detect)
      --languages CODES  languages of the document, e.g. de or de,en (default: auto-detect)
      --with FILE        corrections and additions (YAML or JSON; see recto help facts); they override the document
      --infer            also write values that the prose only suggests; each one is reported
${common}

Examples:
  recto init
  recto init cv.pdf`,
  mcp: `recto mcp: the tools convert, fill_gaps, validate and render for a model

Usage: recto mcp

It speaks the Model Context Protocol over standard input and output, a message a line, until its input ends.
It reads and writes no files, opens no connection, and needs no key; documents can have up to 20 MB.

Options:
  -h, --help             show this help
  -v, --version          show the version

Example, in the settings of a program that speaks the protocol:
  { "mcpServers": { "recto": { "command": "npx", "args": ["--yes", "jsonresume-theme-recto", "mcp"] } } }`,
  completion: `recto completion: print a completion script for your shell

Usage: recto completion bash|zsh|fish

Examples:
  recto completion bash >> ~/.bashrc
  recto completion zsh > "\${fpath[1]}/_recto"
  recto completion fish > ~/.config/fish/completions/recto.fish`,
};

/** Return the help text of a command, as wide as the terminal. */
export const help = (verb: Verb): string => fitted(texts[verb]);

/** Fit a help text into the terminal. */
export function fitted(text: string): string {
  const columns = (isatty(1) && process.stdout.columns) || widest;
  return wrapLines(text, Math.min(widest, columns));
}
