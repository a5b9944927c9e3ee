import type { Resume, ThemeOptions } from '../resume.ts';
import { frameId } from './panes/page.tsx';
import type { Worker } from './reader/ask-worker.ts';
import type { Written } from './reader/calls.ts';

interface DownloadsProps {
  readonly worker: Worker;
  /** The name of the files, without their endings. */
  readonly name: string;
  readonly resume: Resume;
  readonly page: string;
  readonly options: ThemeOptions;
  /** What a person supplied to a document. */
  readonly facts?: object | undefined;
}

const types = {
  json: 'application/json',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  txt: 'text/plain',
  yaml: 'application/yaml',
} as const;
const endings = { docx: 'docx', markdown: 'md', text: 'txt' } as const;

/** What a person downloads. */
export function Downloads({ worker, name, resume, page, options, facts }: DownloadsProps) {
  const write = async (as: Written, ending: keyof typeof types, value: object) =>
    save(`${name}.${ending}`, await worker.ask('write', [as, value, options]), types[ending]);
  const json = () => save(`${name}.json`, `${JSON.stringify(resume, null, 2)}\n`, types.json);
  return (
    <details class="menu">
      <summary>Download</summary>
      <div>
        <button type="button" onClick={json}>
          resume.json
        </button>
        <button type="button" onClick={() => save(`${name}.html`, page, types.html)}>
          Page (HTML)
        </button>
        <button type="button" onClick={print}>
          PDF (print)
        </button>
        {(['docx', 'markdown', 'text'] as const).map((as) => (
          <button type="button" key={as} onClick={() => void write(as, endings[as], resume)}>
            {{ docx: 'Word (DOCX)', markdown: 'Markdown', text: 'Plain text' }[as]}
          </button>
        ))}
        {facts && (
          <button type="button" onClick={() => void write('facts', 'yaml', facts)}>
            Your corrections (YAML)
          </button>
        )}
      </div>
    </details>
  );
}

function print(): void {
  document.querySelector<HTMLIFrameElement>(`#${frameId}`)?.contentWindow?.print();
}

function save(name: string, content: string | Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
