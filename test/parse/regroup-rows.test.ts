import { describe } from 'vitest';
import { check, same } from './regrouped.ts';

const contact = 'contact\nAnn Lee\nann.lee@site.org';

describe('contacts at the very end', () => {
  const job = 'work = Experience\nBaker\t2019 – 2021';
  const jobbed = 'work = Experience | Baker\t2019 – 2021';
  check([
    ...[
      'ann.lee@site.org',
      '+44 20 7946 0018',
      '+44 20 7946 0018\nann.lee@site.org',
      'ann.lee@site.org\nBath\nSouth',
    ].map(
      (end) =>
        [
          `have a section of their own: ${JSON.stringify(end)}`,
          [contact, `${job}\n\n${end}`],
          ['contact | Ann Lee | ann.lee@site.org', jobbed, `contact | ${end.replaceAll('\n', ' | ')}`],
        ] as const,
    ),
    same('not in the section of contacts', contact, 'contact = Contact\nBath\n\nann.lee@site.org'),
    same('not among references', contact, 'references = References\nZoe Quill\n\nzoe@site.org'),
    same('not without a heading', 'skills\nBread\n\nann.lee@site.org'),
    same('not before another section', `${job}\n\nann.lee@site.org`, 'skills = Skills\nBread'),
    same('not without a blank line', contact, `${job}\nann.lee@site.org`),
    same('not in a bullet', contact, `${job}\n\n• ann.lee@site.org`),
    same('not in the first line', contact, 'work = Experience\n\nann.lee@site.org\nBath'),
    same('not four lines up', contact, `${job}\n\nann.lee@site.org\nBath\nSouth\nWest`),
    same('not in a paragraph', contact, `${job}\n\nann.lee@site.org ${'for bread '.repeat(15)}`.trim()),
  ]);
});

describe('rows that tell of something else', () => {
  check([
    [
      'languages among skills',
      ['skills = Skills\nTools: Saw, Plane\nLanguages: English, Tamil\nBread'],
      ['skills = Skills | Tools: Saw, Plane | Bread', 'languages | Languages: English, Tamil'],
    ],
    [
      'a licence among interests',
      ['interests = Interests\nChess\nDriving licence: B'],
      ['interests = Interests | Chess', 'unknown | Driving licence: B'],
    ],
    [
      'all that stands below no heading',
      ['skills\nLanguages: English, Tamil'],
      ['languages | Languages: English, Tamil'],
    ],
    same('languages of programs', 'skills = Skills\nLanguages: Ruby, Go\nBread'),
    same('languages in a bullet', 'skills = Skills\n• Languages: English, Tamil'),
    same('languages among interests', 'interests = Interests\nLanguages: English, Tamil'),
    same('languages among jobs', 'work = Experience\nLanguages: English, Tamil'),
  ]);
});
