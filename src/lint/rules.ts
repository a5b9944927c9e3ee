import type { Message } from './severities.ts';
import { menders } from './menders.ts';
import type { Rule } from './rule.ts';
import { countryCode } from './rules/country-code.ts';
import { duplicateEntry } from './rules/duplicate-entry.ts';
import { endBeforeStart } from './rules/end-before-start.ts';
import { futureStart } from './rules/future-start.ts';
import { imageUrl } from './rules/image-url.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { insecureUrl } from './rules/insecure-url.ts';
import { languageCode } from './rules/language-code.ts';
import { oldName } from './rules/old-name.ts';
import { themeOption } from './rules/theme-option.ts';
import { unknownProperty } from './rules/unknown-property.ts';
import { unsafeUrl } from './rules/unsafe-url.ts';

/** All rules; severities.ts says what each means and how severe it is. */
export const rules = {
  'old-name': oldName,
  'unknown-property': unknownProperty,
  ...menders,
  'impossible-date': impossibleDate,
  'end-before-start': endBeforeStart,
  'future-start': futureStart,
  'unsafe-url': unsafeUrl,
  'insecure-url': insecureUrl,
  'image-url': imageUrl,
  'country-code': countryCode,
  'language-code': languageCode,
  'duplicate-entry': duplicateEntry,
  'theme-option': themeOption,
} as const satisfies Record<Message['ruleId'], Rule>;

/** The id of a rule of lint. */
export type LintRuleId = keyof typeof rules;
