import type { Resume } from '../resume.ts';
import { labelShown } from './find-shown.ts';
import { startMarking } from './marking.ts';
import { frameStyle } from './frame-style.ts';

/* The script of the page that `--explain` writes: what belongs together is marked in all of its panes. */
const marking = startMarking();
for (const pane of document.querySelectorAll<HTMLElement>('#pane-source, #pane-fields'))
  marking.add({ root: pane, pane });

const frame = document.querySelector('iframe');
const label = () => {
  const shown = frame?.contentDocument;
  if (!shown?.querySelector('main')) return;
  labelShown(shown, JSON.parse(document.querySelector('#resume')?.textContent ?? '{}') as Resume);
  shown.head.append(Object.assign(shown.createElement('style'), { textContent: frameStyle }));
  marking.add({ root: shown });
};
if (frame?.contentDocument?.readyState === 'complete') label();
frame?.addEventListener('load', label);
