import { renderToString } from 'preact-render-to-string';
import type { Resume } from '../resume.ts';
import { Page } from './page.tsx';
import { readResume } from './read-resume.ts';
import type { RenderOptions } from './options/render-options.ts';
import { resolveSettings } from './options/resolve-settings.ts';

/**
 * Render a resume as one self-contained HTML page.
 * Options given here win over `meta.themeOptions`. Any input renders: what cannot be shown is left out, nothing throws.
 * @example render({ basics: { name: 'Ada' } }) // '<!DOCTYPE html><html lang="en" …'
 */
export function render(resume: Resume, options?: RenderOptions): string {
  const settings = resolveSettings(resume, options);
  const view = readResume({ resume }, { dates: settings.dates !== 'none', comma: settings.comma });
  return `<!DOCTYPE html>${renderToString(<Page resume={view} settings={settings} />)}`;
}
