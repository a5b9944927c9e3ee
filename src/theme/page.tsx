import { jsonLd } from './json-ld.ts';
import { plainText } from './plain-text.ts';
import { Header } from './sections/header.tsx';
import { sections } from './sections/index.ts';
import type { SectionProps } from './sections/section-props.ts';
import { styleOf } from './style.ts';
import { titleOf } from './title-of.ts';

/** Set the whole document. */
export function Page({ resume, settings }: SectionProps) {
  const { basics } = resume;
  const { lang, dir, scheme, labels } = settings;
  const title = titleOf(basics, labels);
  const filled = settings.sections.filter((name) =>
    name === 'summary' ? basics.summary : resume[name].length,
  );
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
          {filled.map((name) => {
            const Section = sections[name];
            return (
              <section aria-labelledby={name}>
                <h2 id={name}>{labels[name]}</h2>
                <Section resume={resume} settings={settings} />
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}

/** As much of a text as search engines show, cut between words where there are any. */
function describe(text: string): string {
  return /^.{0,159}\S(?!\S)|^.{1,160}/su.exec(plainText(text))?.[0] ?? '';
}
