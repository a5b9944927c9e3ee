import { prepared, type Worded } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';
import { blanks } from './joints.ts';

const unit = (of: Worded) =>
  `(?:${alternation(words(of, 'durations').filter((word) => word.length > 1))})\\.?`;
/** What lasted, in one word: "experience". */
const lasted = ({ lexicon }: Worded) =>
  alternation(
    lexicon.languages.flatMap(({ headings }) => headings.work.filter((word) => !word.includes(' '))),
  );
const span = (of: Worded) =>
  `(?:(?:\\d{1,3}(?:[.,]\\d)?|${alternation(words(of, 'ones'))})\\+?\\s*${unit(of)}[,\\s]*(?:and\\s+)?)+`;
/** A text of nothing but a duration: "3 years", "one year and 2 months". */
export const duration = prepared((of) => new RegExp(`^${span(of)}$`, 'iu'));
/** A text that says how long there was experience, whenever: "2 Years' Experience." */
export const experience = prepared(
  (of) => new RegExp(`^${span(of)}(?:['’]\\s*)?(?:of\\s+)?(?:${lasted(of)})\\.?$`, 'iu'),
);
/** A duration that a page puts after dates: "· 3 yrs 2 mos". */
export const durationBehind = prepared(
  (of) => new RegExp(`${blanks}(?:·\\s*)?(?:\\d{1,2}\\s+${unit(of)}\\s*){1,2}$`, 'iu'),
);
/** A duration right behind dates. */
export const gluedDuration = prepared((of) => new RegExp(`^\\s*(?:\\d{1,2}\\s*${unit(of)}\\s*)+$`, 'iu'));
