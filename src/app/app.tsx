import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Bar } from './bar.tsx';
import { Panes } from './panes.tsx';
import { startMarking } from './marking.ts';
import type { Worker } from './reader/ask-worker.ts';
import type { Supplement } from '../supplement/supplement.ts';
import type { Session } from './session.ts';
import { Start } from './start.tsx';
import { useRecto } from './use-recto.ts';

interface AppProps {
  readonly worker: Worker;
  readonly session?: Session | undefined;
}

/** The whole page: where a document is given, and the three panes that show what became of it. */
export function App({ worker, session }: AppProps) {
  const [state, actions] = useRecto(worker);
  const [isOver, setOver] = useState(false);
  const marking = useMemo(startMarking, []);
  const { opened, busy, problem } = state;
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => {
    if (!session) return;
    const load = (supplied: Supplement | 'keep' | undefined) =>
      session.document().then(
        (given) => given && actions.open(given, supplied),
        (error: Error) => actions.tell(error.message),
      );
    void load(session.supplement);
    session.follow(() => {
      // Another document that was opened meanwhile stays.
      if (latest.current.given?.isServed) void load('keep');
    });
  }, [session]);

  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file)
        void file
          .arrayBuffer()
          .then((bytes) => actions.open({ bytes: new Uint8Array(bytes), file: file.name }));
    };
    const key = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element | null)?.matches?.('input:not([type=range]),textarea');
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) actions.redo();
      else actions.undo();
    };
    const leave = (event: BeforeUnloadEvent) => {
      const { edits, saved } = latest.current;
      if (edits.past.length > 0 && edits.present !== saved) event.preventDefault();
    };
    addEventListener('beforeunload', leave);
    addEventListener('dragover', over);
    addEventListener('dragleave', over);
    addEventListener('drop', drop);
    addEventListener('keydown', key);
    return () => {
      removeEventListener('beforeunload', leave);
      removeEventListener('dragover', over);
      removeEventListener('dragleave', over);
      removeEventListener('drop', drop);
      removeEventListener('keydown', key);
    };
  }, []);

  return (
    <div class={isOver ? 'app over' : 'app'}>
      <Bar state={state} actions={actions} worker={worker} session={session} />
      {problem && (
        <p class="problem" role="alert">
          {problem}{' '}
          <button type="button" onClick={() => actions.tell(undefined)}>
            Close
          </button>
        </p>
      )}
      {busy && (
        <p class="busy" role="status">
          Reading {busy.name}
          {busy.of ? `: page ${busy.number} of ${busy.of}` : '…'}{' '}
          <button type="button" onClick={actions.cancel}>
            Cancel
          </button>
        </p>
      )}
      {opened ? (
        <Panes state={state} actions={actions} worker={worker} marking={marking} />
      ) : (
        <Start onOpen={(given) => void actions.open(given)} />
      )}
    </div>
  );
}
