import type { Verb } from './options.ts';

const common = `      --max-size SIZE    how large a document may be: 50MB, 500kB (20MB)
  -h, --help             show this help
  -v, --version          show the version

A recto.config.json, or "recto" in package.json, here or in a folder above says what always holds:
{ "rules": { "insecure-url": "off" }, "theme": { "look": "classic" }, "languages": ["de", "en"] }

Exit code: 0 done, 1 something is wrong with the input, 2 the command was called wrongly.`;

const report = `      --format json      the report for machines, on standard error
      --from FORMAT      how the document is written: text or markdown (found out by itself)
      --languages CODES  what it is written in, as de or de,en (found out by itself)
      --with FILE        what the document lacks, in your words (YAML or JSON): they win
      --infer            write what the prose only supports to the resume, each with a message
      --verbose          show every message, and which share of the text was mapped
      --strict           exit with 1 where text found no field, or on any other warning`;

const looks = `      --look LOOK        how the page is arranged: rail, classic, modern or sidebar (rail)
      --palette PALETTE  its colours: sea, moss, wine or ink (that of the look)
      --density DENSITY  comfortable, compact, or a number from 0 to 1 (comfortable)
      --fit FIT          of a PDF: tidy (no nearly empty last sheet), the most sheets, or none (tidy)`;

const texts: Readonly<Record<Verb, string>> = {
  make: `recto: a résumé, as a file or pasted, becomes resume.json and a page

Usage:
  recto <file>                     convert, validate and render a document into <name>.json and <name>.html beside it;
                                   a .json is validated and rendered
  recto convert [file]             a document (PDF, Word, OpenDocument, HTML, Markdown, text) to JSON Resume
  recto validate [file…]           resume.json against the schema
  recto render [file]              resume.json to a page, a PDF, a Word document, Markdown or text
  recto open [file]                all of it in the browser: the document, the fields to fill in, and the page
  recto init [document]            a resume.json to begin with: of answers, or of a document
  recto mcp                        these as tools for a model, over the Model Context Protocol
  recto completion <shell>         what completes the command in bash, zsh or fish
  recto help <command or rule>     more on a command, or on a rule that a message names

Options:
  -o, --out FILE         what to write: the page (.html, .pdf, .docx, .md, .txt) or resume (.json), the other
                         beside it; or a folder
  -f, --force            overwrite files that Recto did not write, or that were changed since
      --watch            write them again whenever the file changes
      --explain FILE     also write a page that shows what became of every part of the document
      --init-facts FILE  also write a template for what is missing, to fill in and pass to --with
${looks}
      --no-embed         leave the resume itself out of a PDF or Word document
${report}
${common}

Examples:
  recto cv.pdf                     writes cv.json and cv.html
  recto cv.docx -o ada.pdf --look classic
  recto resume.json                writes resume.html
  pbpaste | recto convert > resume.json`,
  convert: `recto convert: documents (PDF, Word, OpenDocument, HTML, Markdown, text) and files of other programs to JSON Resume

Usage: recto convert [file] [options]
       recto convert <folder, pattern or files> --out DIR [options]
       recto convert --jsonl [file] [options]
Without a file it reads standard input. The resume goes to standard output, the report to standard error.

Options:
  -o, --out FILE         write the resume there (.json); of many documents, a folder
      --explain FILE     write a page that shows what became of every stretch of the text
      --trace FILE       write why it was read so: headings, cuts and values with their scores, JSON, one a line
      --init-facts FILE  write a template for what is missing, to fill in and give to --with
  -f, --force            write over files that are there
      --jsonl            read a document a line, { "id": 1, "text": "…" }, and write a line with the resume for each
      --continue         do only what is missing of a run that was stopped (with --out)
  -j, --jobs N           how many threads many documents are spread over (one for each core)
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
  validate: `recto validate: resumes against the JSON Resume schema, and what a person would not write

Usage: recto validate [file…] [options]
Files are JSON (comments and commas at ends are fine) or YAML; patterns like 'resumes/**/*.json' name many.
Without a file, or for -, it reads standard input where something is piped in, else resume.json, resume.yaml,
resume.yml or cv.json.

Options:
      --rule ID=LEVEL    how much a rule of lint counts: off, warn or error; can be given more than once
      --all              show each message, also those that are alike
      --max-warnings N   exit with 1 where there are more warnings
      --fix              write what is certain into the files and report what is left; standard input, mended,
                         goes to standard output
      --dry-run          with --fix: show the difference, write nothing
      --format FORMAT    pretty, json, sarif (2.1.0, for code scanning) or github (for workflows)
${common}

Examples:
  recto validate
  recto validate resume.json 'team/**/*.yaml' --max-warnings 0
  recto validate --fix --dry-run
  recto validate --rule insecure-url=off --rule unknown-property=error
  curl -s https://example.com/resume.json | recto validate`,
  render: `recto render: resume.json to a page, a PDF, a Word document, Markdown or text

Usage: recto render [file] [options]
Without a file it reads standard input where something is piped in, else resume.json, resume.yaml, resume.yml or
cv.json. Without --out the page goes to standard output.

Options:
  -o, --out FILE         write it there; the ending says what: .html, .pdf, .docx, .md or .txt
      --format FORMAT    html, pdf, docx, markdown or text, where no ending says it (html)
${looks}
      --no-embed         leave the resume itself out of a PDF or Word document, which carry it for machines
  -f, --force            write over a file that is there, and write a page even if there is nothing to show
${common}

A PDF is printed by Chromium, Chrome, Edge or Brave, found on this machine or named by CHROME_PATH.

Examples:
  recto render resume.json -o resume.html
  recto render resume.json -o resume.pdf --look classic
  recto render resume.json -o resume.docx
  recto render --format markdown < resume.json > resume.md`,
  open: `recto open: the document, its fields and the page, in your browser

Usage: recto open [file] [options]
It serves the page on this machine alone, and opens the browser. Nothing is uploaded. What you correct there can be
saved beside the document: the resume, the page, and your corrections. Stop it with Ctrl+C.

Options:
      --with FILE        corrections and additions to begin with (YAML or JSON)
      --watch            follow the file as it changes
      --no-open          do not open the browser; the address is the first line of the output
${common}

Examples:
  recto open cv.pdf
  recto open notes.md --watch
  recto open --no-open`,
  init: `recto init: a resume.json to begin with

Usage: recto init [document] [options]
Without a document it asks for what every resume has; a document is converted.

Options:
  -o, --out FILE         write it there (resume.json)
  -f, --force            write over a file that is there
      --from FORMAT      how the document is written: text or markdown (found out by itself)
      --languages CODES  what it is written in, as de or de,en (found out by itself)
      --with FILE        what the document lacks, in your words (YAML or JSON): they win
      --infer            write what the prose only supports to the resume, each with a message
${common}

Examples:
  recto init
  recto init cv.pdf`,
  mcp: `recto mcp: the tools convert, fill_gaps, validate and render for a model

Usage: recto mcp

It speaks the Model Context Protocol over standard input and output, a message a line, until its input ends.
It reads and writes no files, opens no connection, and needs no key; documents may have 20 MB.

Options:
  -h, --help             show this help
  -v, --version          show the version

Example, in the settings of a program that speaks the protocol:
  { "mcpServers": { "recto": { "command": "npx", "args": ["--yes", "jsonresume-theme-recto", "mcp"] } } }`,
  completion: `recto completion: what completes the command in a shell

Usage: recto completion bash|zsh|fish

Examples:
  recto completion bash >> ~/.bashrc
  recto completion zsh > "\${fpath[1]}/_recto"
  recto completion fish > ~/.config/fish/completions/recto.fish`,
};

/** The help of a command. */
export function help(verb: Verb): string {
  return texts[verb];
}
