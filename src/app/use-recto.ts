import { useEffect, useRef, useState } from 'preact/hooks';
import type { Resume, ThemeOptions } from '../resume.ts';
import { amend } from '../supplement/amend.ts';
import type { Supplement } from '../supplement/supplement.ts';
import type { Pointer } from '../values/pointer.ts';
import { beginHistory, type History, record, redo, undo } from './history.ts';
import { Refused, type Worker } from './reader/ask-worker.ts';
import type { Given, Opened, Reading, Rendered } from './reader/calls.ts';
import { wholeList } from './whole-list.ts';
import { withValue } from './with-value.ts';

/** What a person changed: what they supply to a document, or a resume itself. */
export type Edits = Supplement | Resume;

/** All that the page shows. */
export interface State {
  readonly given?: Given;
  readonly reading: Pick<Reading, 'format' | 'languages'>;
  readonly opened?: Opened;
  readonly edits: History<Edits>;
  readonly options: ThemeOptions;
  readonly rendered: Rendered;
  /** A document that is being read, and how far. */
  readonly busy?: { readonly name: string; readonly number?: number; readonly of?: number } | undefined;
  /** Why something could not be done. */
  readonly problem?: string | undefined;
  /** What was changed when it was saved last. */
  readonly saved?: Edits;
}

/** What a person can do. */
export interface Actions {
  /** Open a document with what is supplied to it; with `keep`, that is what was supplied to the one before. */
  open(given: Given, supplied?: Supplement | 'keep'): Promise<void>;
  /** Ends when the page shows what became of it. */
  edit(at: Pointer, value: unknown): Promise<void>;
  undo(): void;
  redo(): void;
  fix(): void;
  read(reading: State['reading']): void;
  look(options: ThemeOptions): void;
  cancel(): void;
  close(): void;
  /** All that was changed is saved. */
  saved(): void;
  tell(problem: string | undefined): void;
}

const nothing: State = {
  reading: {},
  edits: beginHistory<Edits>({}),
  options: {},
  rendered: { page: '', preview: '', leftOut: [] },
};

/** The resume that is open, as it was edited. */
export const resumeOf = ({ opened, edits }: State): Resume =>
  opened?.kind === 'document' ? opened.conversion.resume : (edits.present as Resume);

/** Bytes of a document that are read at most. */
const mostBytes = 20_000_000;

/** Keep what the page shows, and have the worker do what is to be done. */
export function useRecto(worker: Worker): readonly [State, Actions] {
  const [state, setState] = useState<State>(nothing);
  const latest = useRef(state);
  const change = (changes: Partial<State>) => {
    latest.current = { ...latest.current, ...changes };
    setState(latest.current);
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      change({ problem: error.message, busy: undefined });
    }
  };

  /** Convert the document once more, by what is supplied to it now; check a resume once more. */
  const readAgain = (): Promise<void> =>
    attempt(async () => {
      const { reading, edits, opened } = latest.current;
      if (!opened) return;
      const again: Opened =
        opened.kind === 'document'
          ? await worker.ask('convert', [{ ...reading, supplement: edits.present as Supplement }])
          : { ...opened, checked: await worker.ask('check', [edits.present as Resume]) };
      if (latest.current.edits !== edits) return readAgain();
      change({ opened: again });
    });
  /** Give a new worker the document that the page shows. */
  const openAgain = () =>
    attempt(async () => {
      const { given, reading } = latest.current;
      if (given) await worker.ask('open', [given, reading]);
    });
  const go = async (edits: History<Edits>) => {
    if (edits === latest.current.edits) return;
    change({ edits, problem: undefined });
    await readAgain();
  };

  const actions: Actions = {
    open: (given, supplied = {}) =>
      attempt(async () => {
        const { file = 'The text', bytes } = given;
        if (bytes.length > mostBytes)
          throw new Refused(
            `${file} has ${Math.ceil(bytes.length / 1e6)} MB. Recto reads documents of up to 20 MB.`,
          );
        const { reading, edits } = latest.current;
        change({ busy: { name: file }, problem: undefined });
        const keep = supplied === 'keep';
        const kept = keep ? edits : beginHistory<Edits>(supplied);
        const opened = await worker.ask(
          'open',
          [given, { ...(keep && reading), supplement: kept.present as Supplement }],
          (number, of) => change({ busy: { name: file, number, of } }),
        );
        change({
          given,
          opened,
          busy: undefined,
          ...(!keep && { reading: {} }),
          edits: opened.kind === 'document' ? kept : beginHistory<Edits>(opened.resume),
        });
      }),
    edit: async (at, value) => {
      const { opened, edits } = latest.current;
      if (!opened) return;
      const changed =
        opened.kind === 'document'
          ? amend(edits.present as Supplement, opened.base, ...wholeList(opened.conversion.resume, at, value))
          : withValue(edits.present as Resume, at, value);
      await go(record(edits, changed));
    },
    undo: () => void go(undo(latest.current.edits)),
    redo: () => void go(redo(latest.current.edits)),
    fix: () =>
      void attempt(async () => {
        const { edits } = latest.current;
        await go(record(edits, await worker.ask('fix', [edits.present as Resume])));
      }),
    read: (reading) => {
      change({ reading });
      void readAgain();
    },
    look: (options) => change({ options }),
    cancel: () => {
      worker.cancel();
      void openAgain();
    },
    close: () => {
      latest.current = nothing;
      setState(nothing);
    },
    saved: () => change({ saved: latest.current.edits.present }),
    tell: (problem) => change({ problem }),
  };

  const resume = state.opened && resumeOf(state);
  useEffect(() => {
    if (!resume) return;
    void attempt(async () => {
      const rendered = await worker.ask('render', [resume, state.options]);
      if (latest.current.opened && resumeOf(latest.current) === resume) change({ rendered });
    });
  }, [resume, state.options]);
  return [state, actions];
}
