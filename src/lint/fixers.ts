import type { Message } from './severities.ts';
import type { Rule } from './rule.ts';
import { bareUrl } from './rules/bare-url.ts';
import { blankValue } from './rules/blank-value.ts';
import { countryCode } from './rules/country-code.ts';
import { disputedUrl } from './rules/disputed-url.ts';
import { emailSpace } from './rules/email-space.ts';
import { ongoingDate } from './rules/ongoing-date.ts';
import { straySpace } from './rules/stray-space.ts';
import { textDate } from './rules/text-date.ts';

/** The rules that fix values, in the order in which they run. */
export const fixers = {
  'blank-value': blankValue,
  'stray-space': straySpace,
  'email-space': emailSpace,
  'ongoing-date': ongoingDate,
  'text-date': textDate,
  'bare-url': bareUrl,
  'disputed-url': disputedUrl,
  'country-code': countryCode,
} as const satisfies Partial<Record<Message['ruleId'], Rule>>;
