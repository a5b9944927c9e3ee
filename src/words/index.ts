import { cldr as deCldr } from './cldr/de.ts';
import { cldr as esCldr } from './cldr/es.ts';
import { cldr as frCldr } from './cldr/fr.ts';
import { cldr as itCldr } from './cldr/it.ts';
import { cldr as nlCldr } from './cldr/nl.ts';
import { cldr as plCldr } from './cldr/pl.ts';
import { cldr as ptCldr } from './cldr/pt.ts';
import { cldr as svCldr } from './cldr/sv.ts';
import { complete } from './complete.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** The languages that Recto reads, in the order in which they win a tie. */
export const languages: readonly Language[] = [
  english,
  complete(de, deCldr),
  complete(fr, frCldr),
  complete(es, esCldr),
  complete(pt, ptCldr),
  complete(it, itCldr),
  complete(nl, nlCldr),
  complete(pl, plCldr),
  complete(sv, svCldr),
];
