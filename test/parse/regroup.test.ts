import { describe } from 'vitest';
import { check, same } from './regrouped.ts';

const contact = 'contact\nAnn Lee\nann.lee@site.org';

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

describe('a summary', () => {
  const jobs =
    'summary = Career profile\n• Worked as Baker at Crumb Ltd from 2015 to 2017\n• Clerk, Oat Ltd, 2017 – 2019';
  const line = (kind: string) => jobs.replace('summary', kind).replaceAll(/\n• /g, ' | ');
  check([
    [
      'is jobs where most of its lines are, with dates',
      [contact, jobs],
      [contact.replaceAll('\n', ' | '), line('work')],
    ],
    same('stays beside jobs', jobs, 'work = Experience\nBaker\t2019 – 2021'),
    same('stays with one dated line', 'summary = Career profile\nBaker at Crumb Ltd, 2015 – 2017'),
    same('stays where most of its lines have no dates', `${jobs}\nBakes well.\nSells well.\nSings well.`),
    same('stays where nothing names a job', 'summary = Profile\nAbroad 2015 – 2017\nAt home 2017 – 2019'),
  ]);
});

describe('contacts below a heading that nobody knows', () => {
  const mail = (title: string) => `unknown = ${title}\nLane 5\nann.lee@site.org`;
  const line = (kind: string, title: string) => `${kind} = ${title} | Lane 5 | ann.lee@site.org`;
  check([
    [
      'are found where no other section has any',
      ['contact\nAnn Lee', mail('Reach')],
      ['contact | Ann Lee', line('contact', 'Reach')],
    ],
    [
      'are found where it is a label for them',
      [contact, mail('Address')],
      [contact.replaceAll('\n', ' | '), line('contact', 'Address')],
    ],
    same('stay where others are', contact, mail('Reach')),
  ]);
});
