import { useState } from 'preact/hooks';
import type { Supplement } from '../supplement/supplement.ts';
import { Downloads } from './downloads.tsx';
import type { Worker } from './reader/ask-worker.ts';
import type { Session } from './session.ts';
import { accepted } from './start.tsx';
import { type Actions, resumeOf, type State } from './use-recto.ts';

interface BarProps {
  readonly state: State;
  readonly actions: Actions;
  readonly worker: Worker;
  readonly session: Session | undefined;
}

/** What is open, and what can be done with it. */
export function Bar({ state, actions, worker, session }: BarProps) {
  const { opened, given, edits, rendered, options } = state;
  const { page } = rendered;
  const [said, setSaid] = useState('');
  if (!opened)
    return (
      <header class="bar">
        <strong class="brand">Recto</strong>
      </header>
    );
  const { file } = given ?? {};
  const resume = resumeOf(state);
  const facts = opened.kind === 'document' ? (edits.present as Supplement) : undefined;
  const hasFacts = facts !== undefined && Object.keys(facts).length > 0;
  const save = async () => {
    if (!session) return;
    // What was undone is taken out of the file of corrections as well.
    const isChanged = facts !== undefined && (hasFacts || edits.past.length > 0);
    const yaml = isChanged ? String(await worker.ask('write', ['facts', facts, {}])) : undefined;
    const answer = await session.save({
      resume: `${JSON.stringify(resume, null, 2)}\n`,
      page,
      ...(yaml !== undefined && { facts: yaml }),
    });
    if (answer.isSaved) actions.saved();
    setSaid(answer.text);
  };
  return (
    <header class="bar">
      <strong class="brand">Recto</strong>
      <h1>{file ?? 'Pasted text'}</h1>
      <label class="button">
        Open another
        <input
          type="file"
          accept={accepted}
          onChange={async ({ currentTarget }) => {
            const [picked] = currentTarget.files ?? [];
            if (picked)
              await actions.open({ bytes: new Uint8Array(await picked.arrayBuffer()), file: picked.name });
          }}
        />
      </label>
      {opened.kind === 'document' && (
        <label class="button">
          New version
          <input
            type="file"
            accept={accepted}
            title="Your corrections are kept"
            onChange={async ({ currentTarget }) => {
              const [picked] = currentTarget.files ?? [];
              if (picked)
                await actions.open(
                  { bytes: new Uint8Array(await picked.arrayBuffer()), file: picked.name },
                  'keep',
                );
            }}
          />
        </label>
      )}
      <button type="button" onClick={actions.close}>
        Start over
      </button>
      <button type="button" onClick={actions.undo} disabled={edits.past.length === 0}>
        Undo
      </button>
      <button type="button" onClick={actions.redo} disabled={edits.future.length === 0}>
        Redo
      </button>
      <Downloads
        worker={worker}
        name={(file ?? 'resume').replace(/\.[^.]*$/, '')}
        resume={resume}
        page={page}
        options={options}
        facts={hasFacts ? facts : undefined}
      />
      {session?.saves && given?.isServed && (
        <button type="button" class="primary" onClick={() => void save()}>
          Save {session.saves.resume} and {session.saves.page}
        </button>
      )}
      <span class="said" role="status">
        {said}
      </span>
    </header>
  );
}
