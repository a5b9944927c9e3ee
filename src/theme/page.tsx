import type { ComponentChild } from 'preact';
import { jsonLd } from './json-ld.ts';
import { plainText } from './plain-text.ts';
import type { SectionName } from './options/settings.ts';
import type { ResumeView } from './read-resume.ts';
import { Extra } from './sections/extra.tsx';
import { Header } from './sections/header.tsx';
import { sections } from './sections/index.ts';
import type { SectionProps } from './sections/section-props.ts';
import { styleOf } from './style.ts';
import { titleOf } from './title-of.ts';

interface SectionFrame {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChild;
}

/** Set the whole document. */
export function Page({ resume, settings }: SectionProps) {
  const { basics } = resume;
  const { lang, dir, scheme, labels } = settings;
  const title = titleOf(basics, labels);
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content={scheme === 'auto' ? 'light dark' : scheme} />
        <title>{title}</title>
        <meta name="description" content={describe(basics.summary) || title} />
        <style dangerouslySetInnerHTML={{ __html: styleOf(settings, basics.name) }} />
        {basics.name && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(resume) }} />
        )}
      </head>
      <body>
        <main class="h-resume">
          <Header resume={resume} settings={settings} />
          {settings.sections.map((name) =>
            name === 'extras'
              ? resume.extras.map((extra, place) => (
                  <Section id={`extra${place + 1}`} title={extra.title}>
                    <Extra entries={extra.entries} settings={settings} />
                  </Section>
                ))
              : isFilled(resume, name) && (
                  <Section id={name} title={labels[name]}>
                    {sections[name]({ resume, settings })}
                  </Section>
                ),
          )}
        </main>
      </body>
    </html>
  );
}

function Section({ id, title, children }: SectionFrame) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function isFilled(resume: ResumeView, name: SectionName): boolean {
  if (name !== 'summary') return resume[name].length > 0;
  return Boolean(resume.basics.summary || resume.basics.highlights.length);
}

/** As much of a text as search engines show, cut between words where there are any. */
function describe(text: string): string {
  return /^.{0,159}\S(?!\S)|^.{1,160}/su.exec(plainText(text))?.[0] ?? '';
}
