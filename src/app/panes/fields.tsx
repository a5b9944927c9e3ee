import { useMemo, useState } from 'preact/hooks';
import type { Resume } from '../../resume.ts';
import type { Pointer } from '../../values/pointer.ts';
import { type FormEntry, type FormSection, formOf, hasValues } from '../form/form-of.ts';
import type { ToCheck } from '../form/to-check.ts';
import { AddMenu } from './add-menu.tsx';
import { CheckList } from './check-list.tsx';
import { Entry, type OnEdit } from './entry.tsx';

interface FieldsProps {
  readonly resume: Resume;
  readonly list: readonly ToCheck[];
  readonly onEdit?: OnEdit | undefined;
  readonly onShow?: ((start: number) => void) | undefined;
  /** Problems that can be fixed at once, and what fixes them. */
  readonly fixable?: number;
  readonly onFix?: () => void;
}

/** The fields of a resume, what to check first. */
export function Fields({ resume, list, onEdit, onShow, fixable = 0, onFix }: FieldsProps) {
  const sections = useMemo(() => formOf(resume), [resume]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const doubts = useMemo(
    () => new Set(list.flatMap((one) => (one.kind === 'doubt' ? [one.at] : []))),
    [list],
  );
  const isShown = ({ name, entries }: FormSection) => entries.length > 0 || opened.includes(name);
  const closed = sections.filter((section) => !isShown(section));
  return (
    <>
      <section class="to-check" aria-labelledby="to-check">
        <h3 id="to-check">{list.length === 0 ? 'Nothing to check' : `To check (${list.length})`}</h3>
        {fixable > 0 && onFix && (
          <button type="button" class="primary" onClick={onFix}>
            Fix {fixable} {fixable === 1 ? 'problem' : 'problems'} automatically
          </button>
        )}
        <CheckList list={list} onEdit={onEdit} onShow={onShow} />
      </section>
      {sections.filter(isShown).map((section) => (
        <Section
          key={section.name}
          section={section}
          doubts={doubts}
          onEdit={onEdit}
          isOpen={opened.includes(section.name)}
        />
      ))}
      {onEdit && <AddMenu what="section" among={closed} onAdd={(name) => setOpened([...opened, name])} />}
    </>
  );
}

interface SectionProps {
  readonly section: FormSection;
  readonly doubts: ReadonlySet<Pointer>;
  readonly onEdit?: OnEdit | undefined;
  readonly isOpen: boolean;
}

function Section({ section, doubts, onEdit, isOpen }: SectionProps) {
  const { name, label, entries, next } = section;
  const [adds, setAdds] = useState(isOpen);
  const isNew = (entry: FormEntry) => entry === next || (name === 'basics' && !hasValues(entry));
  const all = next ? [...entries, next] : entries;
  // An entry that is filled in stays where it is, and so does the cursor.
  const shown = onEdit && adds ? all : all.filter((entry) => !isNew(entry));
  return (
    <section aria-labelledby={`form-${name}`}>
      <h3 id={`form-${name}`}>{label}</h3>
      {shown.map((entry) => (
        <Entry
          key={entry.at}
          entry={entry}
          doubts={doubts}
          isRemovable={!isNew(entry) && (next !== undefined || entry.at.includes('/profiles/'))}
          onEdit={onEdit}
        />
      ))}
      {onEdit && shown.length < all.length && (
        <button type="button" onClick={() => setAdds(true)}>
          {next ? 'Add an entry' : 'Add more'}
        </button>
      )}
    </section>
  );
}
