import type { Section as SectionView, View } from '../../view/view.ts';
import { Contacts, Header } from './header.tsx';
import type { PageSettings } from './options/page-settings.ts';
import { Section } from './section.tsx';
import { type Contents, styleOf } from './style-of.ts';

interface PageProps {
  readonly view: View;
  readonly settings: PageSettings;
  /** The person as JSON-LD; blank if there is nobody. */
  readonly person: string;
}

/** Set the whole document. */
export function Page({ view, settings, person }: PageProps) {
  const { lang, dir, title, description } = view;
  const { scheme, look } = settings;
  const Body = look === 'sidebar' ? InColumns : InOneColumn;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content={scheme === 'auto' ? 'light dark' : scheme} />
        <meta name="generator" content="Recto" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <style dangerouslySetInnerHTML={{ __html: styleOf(settings, contentsOf(view)) }} />
        {person && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: person }} />}
      </head>
      <body>
        <main class="h-resume">
          <Body view={view} />
        </main>
      </body>
    </html>
  );
}

function contentsOf({ dir, capitals, header, sections }: View): Contents {
  const isGrouped = (section: SectionView) =>
    section.kind === 'entries' && section.entries.some(({ entries }) => entries.length);
  return {
    name: header.name,
    dir,
    capitals,
    hasImage: header.image !== '',
    hasGroups: sections.some(isGrouped),
  };
}

function InOneColumn({ view }: { readonly view: View }) {
  return (
    <>
      <Header header={view.header} comma={view.comma} />
      <Sections sections={view.sections} view={view} />
    </>
  );
}

/** The sections that are beside the others, with the contacts. */
const beside = new Set(['skills', 'languages', 'certificates', 'interests']);

/** What is beside comes first in the document too: it is read in this order, whoever reads it. */
function InColumns({ view }: { readonly view: View }) {
  const isLead = ({ id }: SectionView) => id === 'summary';
  const isBeside = ({ id }: SectionView) => beside.has(id);
  const side = view.sections.filter(isBeside);
  const others = view.sections.filter((section) => !isLead(section) && !isBeside(section));
  return (
    <>
      <Header header={view.header} comma={view.comma} alone />
      <Sections sections={view.sections.filter(isLead)} view={view} />
      {view.header.contacts.length > 0 || side.length > 0 ? (
        <div class="columns">
          <div class="side">
            <Contacts header={view.header} comma={view.comma} />
            <Sections sections={side} view={view} />
          </div>
          <div class="entries">
            <Sections sections={others} view={view} />
          </div>
        </div>
      ) : (
        <Sections sections={others} view={view} />
      )}
    </>
  );
}

interface SectionsProps {
  readonly sections: readonly SectionView[];
  readonly view: View;
}

function Sections({ sections, view }: SectionsProps) {
  return sections.map((section) => <Section section={section} view={view} />);
}
