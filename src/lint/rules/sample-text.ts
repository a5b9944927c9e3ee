import { quote } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

/** The values in the sample resumes of JSON Resume and its commands, by field. */
const samples: Readonly<Record<string, readonly string[]>> = {
  'basics.name': ['richard hendriks', 'john doe', 'jane doe', 'your name', 'first last', 'max mustermann'],
  'basics.email': ['richard.hendriks@mail.com', 'richard.hendriks@gmail.com', 'john@gmail.com'],
  'basics.phone': ['(912) 555-4321'],
  'basics.url': ['http://richardhendricks.example.com', 'http://richardhendricks.com', 'https://johndoe.com'],
  'work.name': ['company', 'company name', 'pied piper'],
  'work.highlights': ['started the company'],
  'volunteer.organization': ['organization'],
  'volunteer.highlights': ["awarded 'volunteer of the month'"],
  'education.institution': ['institution', 'university'],
  'awards.title': ['award', 'digital compression pioneer award'],
  'awards.awarder': ['company'],
  'awards.summary': ['there is no spoon.', 'there is no spoon'],
  'certificates.name': ['certificate'],
  'publications.name': ['publication'],
  'projects.name': ['project', 'miss direction'],
  'projects.highlights': ['won award at aihacks 2016'],
  'references.name': ['jane doe', 'john doe'],
  'interests.keywords': ['unicorns'],
};
const unfinished =
  /^(?:(?:description|reference|summary)\s?(?:…|\.{3})|todo\W*|tbd\W*|fixme\W*|x{3,12})$|^lorem ipsum\b/;

/** Sample text, or a placeholder to fill in, was left in. */
export const sampleText: Rule = {
  check: ({ pointer, field, value, shape }) => {
    const text = typeof shape === 'string' ? textOf(value) : '';
    const written = text.toLowerCase();
    return text && (samples[field]?.includes(written) || unfinished.test(written))
      ? {
          reason: `${dotForm(pointer)} is sample text: ${quote(text)}.`,
          hint: 'Replace it with your own, or remove it.',
        }
      : undefined;
  },
};
