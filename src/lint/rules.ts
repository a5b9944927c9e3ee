import type { Message } from './severities.ts';
import { fixers } from './fixers.ts';
import type { Rule } from './rule.ts';
import { controlCharacter } from './rules/control-character.ts';
import { duplicateEntry } from './rules/duplicate-entry.ts';
import { endBeforeStart } from './rules/end-before-start.ts';
import { entryOrder } from './rules/entry-order.ts';
import { futureStart } from './rules/future-start.ts';
import { htmlInText } from './rules/html-in-text.ts';
import { imageUrl } from './rules/image-url.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { insecureUrl } from './rules/insecure-url.ts';
import { languageCode } from './rules/language-code.ts';
import { leftOutOfPage } from './rules/left-out.ts';
import { listMark } from './rules/list-mark.ts';
import { literalNewline } from './rules/literal-newline.ts';
import { missingEmployer } from './rules/missing-employer.ts';
import { newYearDates } from './rules/new-year-dates.ts';
import { oldName } from './rules/old-name.ts';
import { openJobs } from './rules/open-jobs.ts';
import { otherName } from './rules/other-name.ts';
import { profileWithoutUser } from './rules/profile-without-user.ts';
import { sampleText } from './rules/sample-text.ts';
import { themeOption } from './rules/theme-option.ts';
import { unknownProperty } from './rules/unknown-property.ts';
import { unsafeUrl } from './rules/unsafe-url.ts';
import { wrongKind } from './rules/wrong-kind.ts';

/** All rules; severities.ts has their meanings and severities. */
export const rules = {
  'old-name': oldName,
  'other-name': otherName,
  'unknown-property': unknownProperty,
  'wrong-kind': wrongKind,
  ...fixers,
  'impossible-date': impossibleDate,
  'end-before-start': endBeforeStart,
  'future-start': futureStart,
  'unsafe-url': unsafeUrl,
  'insecure-url': insecureUrl,
  'image-url': imageUrl,
  'language-code': languageCode,
  'duplicate-entry': duplicateEntry,
  'missing-employer': missingEmployer,
  'sample-text': sampleText,
  'html-in-text': htmlInText,
  'literal-newline': literalNewline,
  'list-mark': listMark,
  'control-character': controlCharacter,
  'profile-without-user': profileWithoutUser,
  'entry-order': entryOrder,
  'open-jobs': openJobs,
  'new-year-dates': newYearDates,
  'left-out': leftOutOfPage,
  'theme-option': themeOption,
} as const satisfies Record<Message['ruleId'], Rule>;

/** The id of a lint rule. */
export type LintRuleId = keyof typeof rules;
