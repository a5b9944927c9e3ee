import { renderToString } from 'preact-render-to-string';
import type { Resume } from '../../resume.ts';
import { show } from '../../view/show.ts';
import { jsonLd } from './json-ld.ts';
import { pageSettings } from './options/page-settings.ts';
import { Page } from './page.tsx';
import type { RenderOptions } from './render-options.ts';

/**
 * Render a resume as one self-contained HTML page.
 * Options given here override `meta.themeOptions`. Never throws: what cannot be shown is left out.
 * @example render({ basics: { name: 'Ada' } }) // '<!DOCTYPE html><html lang="en" …'
 */
export function render(resume: Resume, options?: RenderOptions): string {
  const { read, view, sources } = show(resume, options);
  const person = read.basics.name ? jsonLd(read, view.sections) : '';
  const page = <Page view={view} settings={pageSettings(sources)} person={person} />;
  return `<!DOCTYPE html>${renderToString(page)}`;
}
