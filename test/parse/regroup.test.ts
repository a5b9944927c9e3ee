import { describe } from 'vitest';
import { check, same } from './regrouped.ts';

const contact = 'contact\nAnn Lee\nann.lee@site.org';

describe('a document without headings', () => {
  check([
    [
      'is parted at the block of its first dates',
      [`${contact}\n\nBaker\nCrumb Ltd\n2019 – 2021\nShaped loaves\n2015 – 2018`],
      [
        'contact | Ann Lee | ann.lee@site.org',
        'work/education | Baker | Crumb Ltd | 2019 – 2021 | Shaped loaves | 2015 – 2018',
      ],
    ],
    [
      'is parted there too where a closing follows',
      [`${contact}\n\nBaker\t2019 – 2021`, 'unknown\nYours sincerely'],
      [
        'contact | Ann Lee | ann.lee@site.org',
        'work/education | Baker\t2019 – 2021',
        'unknown | Yours sincerely',
      ],
    ],
    [
      'keeps its first line as the name, whatever stands below',
      ['contact\nAnn Lee\nBaker\t2019 – 2021'],
      ['contact | Ann Lee', 'work/education | Baker\t2019 – 2021'],
    ],
    same('stays whole where the dates are on its first line', 'contact\nBaker\t2019 – 2021\nCrumb Ltd'),
    same(
      'stays whole where contacts stand below the dates',
      'contact\nAnn Lee\nBaker\t2019 – 2021\nann.lee@site.org\nBread',
    ),
    same('stays whole without dates', 'contact\nAnn Lee\nBaker\nCrumb Ltd'),
    same('stays whole where only bullets have dates', 'contact\nAnn Lee\n• Baker 2019 – 2021'),
    same('stays whole where only labels have dates', 'contact\nAnn Lee\nBorn: 4 May 1979'),
    same(
      'stays whole where only sentences have dates',
      'contact\nAnn Lee\nI have baked bread for people since May 2012.',
    ),
    same('may be empty'),
    same('with a heading is none', 'contact\nAnn Lee\nBaker\t2019 – 2021', 'skills = Skills\nBread'),
  ]);
});

describe('a name below a list', () => {
  const mail = 'contact = Contact\nann.lee@site.org';
  const mailed = 'contact = Contact | ann.lee@site.org';
  const job = 'work = Experience\nBaker\t2019 – 2021';
  const jobbed = 'work = Experience | Baker\t2019 – 2021';
  check([
    ...['summary = Profile\nBakes.', job].map(
      (main) =>
        [
          `is set apart by a blank line above ${main.split(' ')[0]}`,
          [mail, 'skills = Skills\nBread\n\nZoe Quill\nBaker', main],
          [mailed, 'skills = Skills | Bread', 'contact | Zoe Quill | Baker', main.replace('\n', ' | ')],
        ] as const,
    ),
    [
      'is made of the letters of an address',
      [mail, 'skills = Skills\nBread\nLee Ann', job],
      [mailed, 'skills = Skills | Bread', 'contact | Lee Ann', jobbed],
    ],
    [
      'may have a hyphen',
      [
        'contact = Contact\nannmarielee@site.org',
        'skills = Skills\nBread\nAnn-Marie',
        'skills = More\nBread\nAnn-Marie Lee',
        job,
      ],
      [
        'contact = Contact | annmarielee@site.org',
        'skills = Skills | Bread | Ann-Marie',
        'skills = More | Bread',
        'contact | Ann-Marie Lee',
        jobbed,
      ],
    ],
    [
      'may stand in the only section above',
      ['skills = Skills\nBread\n\nZoe Quill', job],
      ['skills = Skills | Bread', 'contact | Zoe Quill', jobbed],
    ],
    [
      'may stand below an empty section without a heading',
      ['contact', 'skills = Skills\nBread\n\nZoe Quill', job],
      ['contact', 'skills = Skills | Bread', 'contact | Zoe Quill', jobbed],
    ],
    [
      'is among the last four lines',
      [mail, 'skills = Skills\nBread\nRolls\n\nZoe Quill\nBaker\nBath\nPairs', job],
      [mailed, 'skills = Skills | Bread | Rolls', 'contact | Zoe Quill | Baker | Bath | Pairs', jobbed],
    ],
    [
      'looks like a heading in capitals',
      [mail, 'unknown = ZOE QUILL\nBaker\nBath\nPairs\nRolls', job],
      [mailed, 'contact | ZOE QUILL | Baker | Bath | Pairs | Rolls', jobbed],
    ],
    same('is not five lines up', mail, 'skills = Skills\nBread\n\nZoe Quill\nBaker\nBath\nPairs\nRolls', job),
    same('is not the first line', mail, 'skills = Skills\nLee Ann\nBread', job),
    same('is no bullet', mail, 'skills = Skills\nBread\n• Lee Ann', job),
    same('is more than a word', mail, 'skills = Skills\nBread\n\nQuill', job),
    same('is no title', mail, 'skills = Skills\nBread\n\nHead Baker', job),
    same('is not in a line without a blank line above', mail, 'skills = Skills\nBread\nZoe Quill', job),
    same('has more than one word of the address', mail, 'skills = Skills\nBread\nZoe Lee', job),
    same(
      'has words of three letters of the address',
      'contact = Contact\nal.oz@site.org',
      'skills = Skills\nBread\nAl Oz',
      job,
    ),
    same(
      'is of an address, not of other lines',
      'contact = Contact\nLee Ann',
      'skills = Skills\nBread\nLee Ann',
      job,
    ),
    same(
      'is of an address above',
      'skills = Skills\nBread\nLee Ann',
      job,
      'references = Contact\nann.lee@site.org',
    ),
    same(
      'is not below a heading with five lines',
      mail,
      'unknown = ZOE QUILL\nBaker\nBath\nPairs\nRolls\nBuns',
      job,
    ),
    same('is not sought below a name at the top', contact, 'skills = Skills\nBread\n\nZoe Quill', job),
    same('is not sought without a heading', 'skills\nBread\n\nZoe Quill', job),
    same('is not sought without jobs', mail, 'skills = Skills\nBread\n\nZoe Quill'),
    same('is not sought where the jobs come first', job, 'skills = Skills\nBread\n\nZoe Quill'),
    same('is not sought above jobs that have nothing above', 'skills = Skills', job),
  ]);
});
