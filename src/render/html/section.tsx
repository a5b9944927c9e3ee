import type { Entry as EntryView, Section as SectionView, View } from '../../view/view.ts';
import { Block } from './block.tsx';
import { pageFields } from '../../resume/page-fields.ts';
import { wordsOf } from '../../view/prose/plain-text.ts';
import type { Setting } from './chunk.tsx';
import { classList } from './classes.ts';
import { Entry } from './entry.tsx';
import { Rows } from './rows.tsx';

/** What microformats call the entries of a section. */
const microformats: Readonly<Record<string, string>> = {
  work: 'p-experience h-event',
  education: 'p-education h-event',
};

/** Set a section under its heading. */
export function Section({ section, view }: { readonly section: SectionView; readonly view: View }) {
  const { id, key, title } = section;
  const setting = { ...view, usual: pageFields[id] ?? {} };
  return (
    <section
      class={classList(...traits(section))}
      data-key={id === key ? undefined : key}
      {...unsaidIn(section)}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      {content(section, setting)}
    </section>
  );
}

/** Write what only machines read: the note of all rows, and their order in the resume. */
function unsaidIn(section: SectionView) {
  if (section.kind !== 'rows') return {};
  return {
    'data-common': section.common && wordsOf(section.common.words),
    'data-order': section.order?.join(' '),
  };
}

function content(section: SectionView, setting: Setting) {
  switch (section.kind) {
    case 'blocks':
      return (
        <div class="body">
          {section.blocks.map((block) => (
            <Block block={block} setting={setting} />
          ))}
        </div>
      );
    case 'entries':
      return section.entries.map((entry) => (
        <Entry entry={entry} setting={setting} class={microformats[section.key]} />
      ));
    case 'rows':
      return <Rows rows={section.rows} pairs={section.pairs} names={section.names} setting={setting} />;
  }
}

/**
 * Choose how to set a section: `plain` if nothing in it has a date or a name to put at the side, `lead` for the
 * summary, `brief` if no entry has a body, `lone` if no entry has more than one date.
 */
function traits(section: SectionView): readonly (string | false)[] {
  if (section.kind === 'blocks') return ['plain', 'lead'];
  if (section.kind === 'rows') return [!section.rows.some(({ name }) => name) && 'plain'];
  const all = section.entries.flatMap(withRoles);
  const dated = all.some(({ when }) => when);
  return [
    !dated && 'plain',
    all.every(({ body, entries }) => !body.length && !entries.length) && 'brief',
    dated && all.every(({ when }) => !when || when.moments.length < 2) && 'lone',
  ];
}

const withRoles = (entry: EntryView): readonly EntryView[] => [entry, ...entry.entries];
