import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { languageNames } from '../values/language-names.ts';
import type { Marking } from './marking.ts';
import { Fields } from './panes/fields.tsx';
import { Choice, Page } from './panes/page.tsx';
import { Source } from './panes/source.tsx';
import type { Worker } from './reader/ask-worker.ts';
import { listOf, shownOf } from './shown-of.ts';
import { type Actions, resumeOf, type State } from './use-recto.ts';

interface PanesProps {
  readonly state: State;
  readonly actions: Actions;
  readonly worker: Worker;
  readonly marking: Marking;
}

const names = { source: 'Document', fields: 'Fields', page: 'Page' } as const;
type PaneName = keyof typeof names;
const order = Object.keys(names) as readonly PaneName[];

/** The document, the fields and the page, each of which scrolls alone; on a small screen one at a time. */
export function Panes({ state, actions, worker, marking }: PanesProps) {
  const { opened, given, rendered, options } = state;
  const [tab, setTab] = useState<PaneName>('fields');
  const panes = { source: useRef<HTMLElement>(null), fields: useRef<HTMLElement>(null) };
  const resume = resumeOf(state);
  const { source, ledger, places } = useMemo(() => shownOf(opened), [opened]);
  const list = useMemo(() => listOf(opened, rendered.leftOut), [opened, rendered]);
  const paint = useMemo(
    () =>
      source.sheets ? (number: number, width: number) => worker.ask('paint', [number, width]) : undefined,
    [given],
  );

  /** Make the part of the document that holds an offset, and show it. */
  const show = (start: number) => {
    setTab('source');
    const pane = panes.source.current;
    if (!pane) return;
    const block = blockAt(pane, start);
    block?.dispatchEvent(new Event('reveal'));
    requestAnimationFrame(() => {
      const found = pane.querySelector<HTMLElement>(`[data-from="${start}"]`) ?? block;
      for (const one of pane.querySelectorAll('.found')) one.classList.remove('found');
      found?.classList.add('found');
      found?.scrollIntoView({ block: 'center' });
    });
  };

  useEffect(() => {
    const [left, middle] = [panes.source.current, panes.fields.current];
    if (!left || !middle) return undefined;
    const reveal = (at: string) => {
      const start = places.get(at.split(' ')[0] ?? '');
      if (start !== undefined) blockAt(left, start)?.dispatchEvent(new Event('reveal'));
    };
    const removes = [
      marking.add({ root: left, pane: left, reveal }),
      marking.add({ root: middle, pane: middle, open: () => setTab('fields') }),
    ];
    return () => removes.forEach((remove) => remove());
  }, [marking, places]);

  const move = ({ key }: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const next = order[(order.indexOf(tab) + step + order.length) % order.length] as PaneName;
    setTab(next);
    document.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <main class="work">
      <div class="tabs" role="tablist" aria-label="Parts of the page" onKeyDown={move}>
        {order.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-controls={`pane-${name}`}
            aria-selected={name === tab}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <div class={`panes ${tab}`}>
        <section id="pane-source" class="pane" ref={panes.source} aria-labelledby="of-source" tabIndex={0}>
          <h2 id="of-source">Document</h2>
          {opened?.kind === 'document' && <Readings state={state} actions={actions} />}
          {source.origin ? (
            <Source key={given} source={source} ledger={ledger} paint={paint} />
          ) : (
            <p>The file is an archive: its fields are in the middle.</p>
          )}
        </section>
        <section id="pane-fields" class="pane" ref={panes.fields} aria-labelledby="of-fields" tabIndex={0}>
          <h2 id="of-fields">{opened?.kind === 'resume' ? `Fields, from ${opened.program}` : 'Fields'}</h2>
          <Fields
            key={given}
            resume={resume}
            list={list}
            onEdit={actions.edit}
            onShow={show}
            fixable={opened?.kind === 'resume' ? opened.checked.fixable : 0}
            onFix={actions.fix}
          />
        </section>
        <section id="pane-page" class="pane" aria-labelledby="of-page">
          <h2 id="of-page">Page</h2>
          <Page
            resume={resume}
            page={rendered.preview}
            options={options}
            marking={marking}
            onLook={actions.look}
          />
        </section>
      </div>
    </main>
  );
}

/** How the document is read, where Recto guesses wrongly. */
function Readings({ state: { opened, reading }, actions }: Pick<PanesProps, 'state' | 'actions'>) {
  const found = opened?.kind === 'document' ? opened.conversion.languages : [];
  const [language = ''] = (reading.languages ?? []) as readonly string[];
  return (
    <div class="options" role="group" aria-label="How the document is read">
      <Choice
        label="Language"
        value={language}
        usual={`automatic (${found.map((code) => languageNames[code] ?? code).join(', ')})`}
        among={Object.keys(languageNames)}
        nameOf={(code) => languageNames[code] ?? code}
        onChoose={(one) =>
          actions.read({ ...reading, languages: one ? [one] : undefined } as State['reading'])
        }
      />
      <Choice
        label="Read as"
        value={reading.format ?? ''}
        usual="automatic"
        among={['text', 'markdown']}
        onChoose={(one) => actions.read({ ...reading, format: one || undefined } as State['reading'])}
      />
    </div>
  );
}

function blockAt(pane: HTMLElement, start: number): HTMLElement | undefined {
  return [...pane.querySelectorAll<HTMLElement>('[data-block]')].find((block) => {
    const [from = 0, to = 0] = (block.dataset['block'] ?? '').split(' ').map(Number);
    return from <= start && start < to;
  });
}
