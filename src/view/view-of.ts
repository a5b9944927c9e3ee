import { header } from './header.ts';
import type { SectionName, ViewSettings } from './options/view-settings.ts';
import { points, present, prose } from './parts.ts';
import { plainText } from './prose/plain-text.ts';
import type { ResumeView } from './read/read-resume.ts';
import { education } from './sections/education.ts';
import { extra } from './sections/extra.ts';
import { interests } from './sections/interests.ts';
import { languages } from './sections/languages.ts';
import { projects } from './sections/projects.ts';
import { awards, certificates, publications } from './sections/recognition.ts';
import { references } from './sections/references.ts';
import type { Rows } from './sections/rows.ts';
import { skills } from './sections/skills.ts';
import { volunteer } from './sections/volunteer.ts';
import { work } from './sections/work.ts';
import type { Entry, Section, View } from './view.ts';

type Show = (resume: ResumeView, settings: ViewSettings) => readonly Entry[] | Rows;

const shown = {
  work,
  projects,
  education,
  volunteer,
  skills,
  certificates,
  awards,
  publications,
  languages,
  interests,
  references,
} satisfies Readonly<Record<Exclude<SectionName, 'summary'>, Show>>;

/** Show a resume: all that is read of it, worded and in order. */
export function viewOf(resume: ResumeView, settings: ViewSettings): View {
  const { lang, dir, capitals, comma, colon, labels } = settings;
  const { name, label, summary } = resume.basics;
  const title = [name, label].filter(Boolean).join(' – ') || labels.resume;
  return {
    lang,
    dir,
    capitals,
    title,
    description: (settings.sections.includes('summary') && beginning(summary)) || title,
    comma,
    colon,
    header: header(resume, settings),
    sections: settings.sections.flatMap((section) =>
      section === 'extras' ? extras(resume, settings) : present([sectionOf(section, resume, settings)]),
    ),
  };
}

function sectionOf(name: SectionName, resume: ResumeView, settings: ViewSettings): Section | undefined {
  const named = { id: name, key: name, title: settings.labels[name] };
  if (name === 'summary') {
    const { summary, highlights } = resume.basics;
    const blocks = present([prose('summary', summary), points('highlights', highlights)]);
    return blocks.length ? { ...named, kind: 'blocks', blocks } : undefined;
  }
  if (!resume[name].length) return undefined;
  const content = shown[name](resume, settings);
  if ('kind' in content) return { ...named, ...content };
  const entries = content.filter(isFilled);
  return entries.length ? { ...named, kind: 'entries', entries } : undefined;
}

function extras(resume: ResumeView, settings: ViewSettings): readonly Section[] {
  return resume.extras.flatMap(({ key, title, entries: all }, at): readonly Section[] => {
    const entries = extra(all, settings).filter(isFilled);
    return entries.length ? [{ id: `extra${at + 1}`, key, title, kind: 'entries', entries }] : [];
  });
}

/** An entry with only dates is empty if dates are not shown. */
const isFilled = ({ title, line, when, body }: Entry) => title || line.length || when || body.length;

/** Cut a text to the length that search engines show, between words if there are any. */
function beginning(text: string): string {
  return /^.{0,159}\S(?!\S)|^.{1,160}/su.exec(plainText(text))?.[0] ?? '';
}
