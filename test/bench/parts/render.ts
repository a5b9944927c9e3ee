import { render as draw } from 'jsonresume-theme-recto';
import { tenfold } from '../../acceptance/tenfold.ts';
import { loadPeer, peerNames } from '../../peers/load.ts';
import { measure, ratio } from '../measure.ts';
import { perSecond } from '../per-second.ts';
import { privatePackage } from '../private-package.ts';
import type { Rows } from '../row.ts';
import { sample } from '../sample.ts';
import { templateStrings } from '../template-strings.ts';

/** Measure themes on the sample. */
export async function* render(): Rows {
  const page = draw(sample);
  const long = tenfold(sample);
  const peers = privatePackage('peers') ? await Promise.all(peerNames.map(runOf)) : [];
  const runs: Readonly<Record<string, () => unknown>> = {
    recto: () => draw(sample),
    'template strings': () => templateStrings(page),
    ...Object.fromEntries(peers),
  };
  const samples = await measure(runs, 9);
  yield* perSecond('render a resume', samples);
  yield {
    name: 'render a resume, against template strings',
    who: 'recto',
    value: ratio(samples['recto'], samples['template strings']),
    unit: 'times as long',
    bound: { atMost: 8 },
  };
  if (samples['even'])
    yield {
      name: 'render a resume, against even',
      who: 'recto',
      value: ratio(samples['even'], samples['recto']),
      unit: 'times as fast',
      bound: { atLeast: 30 },
    };
  const growth = await measure({ short: () => draw(sample), long: () => draw(long) }, 9);
  yield {
    name: 'render ten times the resume, against the resume',
    who: 'recto',
    value: ratio(growth.long, growth.short),
    unit: 'times as long',
    bound: { atMost: 12 },
  };
}

async function runOf(name: (typeof peerNames)[number]): Promise<readonly [string, () => unknown]> {
  const theme = await loadPeer(name);
  // Some themes write into what they are given
  return [name, () => theme(structuredClone(sample))];
}
