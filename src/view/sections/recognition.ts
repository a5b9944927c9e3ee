import { lasting, once } from '../dates/when.ts';
import type { ViewSettings } from '../options/view-settings.ts';
import { chunk, linked, part, prose } from '../parts.ts';
import type { ResumeView } from '../read/read-resume.ts';
import type { Entry } from '../view.ts';
import { entry } from './entry.ts';

/** Show the awards. */
export function awards({ awards: all }: ResumeView, settings: ViewSettings): readonly Entry[] {
  return all.map((award) =>
    entry({
      title: linked('title', award.title, award.url),
      line: [chunk(part('awarder', award.awarder))],
      when: once('date', award.date, settings),
      body: [prose('summary', award.summary)],
    }),
  );
}

/** Show the certificates. */
export function certificates({ certificates: all }: ResumeView, settings: ViewSettings): readonly Entry[] {
  return all.map(({ name, url, issuer, date, endDate }) =>
    entry({
      title: linked('name', name, url),
      line: [chunk(part('issuer', issuer))],
      when: endDate ? lasting(['date', 'endDate'], date, endDate, settings) : once('date', date, settings),
    }),
  );
}

/** Show the publications. */
export function publications({ publications: all }: ResumeView, settings: ViewSettings): readonly Entry[] {
  return all.map(({ name, url, publisher, releaseDate, summary }) =>
    entry({
      title: linked('name', name, url),
      line: [chunk(part('publisher', publisher))],
      when: once('releaseDate', releaseDate, settings),
      body: [prose('summary', summary)],
    }),
  );
}
