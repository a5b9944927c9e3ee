import { useState } from 'preact/hooks';
import type { Given } from './reader/calls.ts';

interface StartProps {
  readonly onOpen: (given: Given) => void;
}

/** Documents to try, which are beside the page. */
const examples = [
  { file: 'word.txt', name: 'A résumé as text' },
  { file: 'word.docx', name: 'A Word document' },
  { file: 'markdown.md', name: 'Markdown' },
] as const;

export const accepted = '.pdf,.docx,.odt,.html,.htm,.md,.markdown,.txt,.json,.yaml,.yml,.zip,.xml';

/** Where a person begins: a document is dropped, picked or pasted, or an example is tried. */
export function Start({ onOpen }: StartProps) {
  const [text, setText] = useState('');
  const openFile = async (file: File | undefined) =>
    file && onOpen({ bytes: new Uint8Array(await file.arrayBuffer()), file: file.name });
  const openExample = async (file: string) => {
    const response = await fetch(`examples/${file}`);
    onOpen({ bytes: new Uint8Array(await response.arrayBuffer()), file });
  };
  return (
    <main class="start">
      <h1>Your résumé, as data and as a page</h1>
      <p>
        Drop a résumé as you have it. Recto turns it into JSON Resume, shows what became of every word, and
        asks for what is missing. You download resume.json, a page, a PDF or a Word document.
      </p>
      <p class="promise">
        Nothing leaves this page: everything happens in your browser, and nothing is stored.
      </p>
      <label class="drop">
        <strong>Drop a document here, or choose one</strong>
        <span>
          PDF, Word, OpenDocument, HTML, Markdown, text, resume.json, LinkedIn archive and others; up to 20 MB
        </span>
        <input
          type="file"
          accept={accepted}
          onChange={({ currentTarget }) => void openFile(currentTarget.files?.[0])}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onOpen({ bytes: new TextEncoder().encode(text) });
        }}
      >
        <label for="pasted">Or paste its text</label>
        <textarea
          id="pasted"
          rows={6}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={!text.trim()}>
          Convert
        </button>
      </form>
      <p class="examples">
        Or try an example:{' '}
        {examples.map(({ file, name }) => (
          <button type="button" key={file} onClick={() => void openExample(file)}>
            {name}
          </button>
        ))}
      </p>
    </main>
  );
}
