import type { ResumeView } from '../view/read/read-resume.ts';

/** Where people print on Letter; all others print on A4. */
const onLetter = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'DO',
  'GT',
  'HN',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

/** Choose the default paper for a resume: that of the country where the person lives. */
export function paperOf({ basics }: ResumeView): 'A4' | 'Letter' {
  return onLetter.has(basics.location.countryCode.trim().toUpperCase()) ? 'Letter' : 'A4';
}
