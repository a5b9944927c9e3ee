import type { Cursor } from '../cursor.ts';
import { each } from '../each.ts';
import { entries, type Format } from '../format.ts';
import { bullets, kindOf, mail, prose, stated, text, url, whole } from '../read.ts';
import { profileOf } from '../accounts.ts';
import { country } from '../place.ts';
import { readRichText } from '../rich-text.ts';
import { isObject } from '../shape.ts';

const learner = (root: Cursor) => root.at('SkillsPassport.LearnerInfo');
const contact = (root: Cursor) => learner(root).at('Identification.ContactInfo');

/** A date in the parts of XML Schema: year="2005" month="--10" day="---01". */
const dateAt = (way: string) => (from: Cursor) => {
  const parts = ['@year', '@month', '@day'].map((part) => from.at(way).text(part).replace(/^-+/, ''));
  const known = parts.slice(0, parts.includes('') ? parts.indexOf('') : 3);
  return known.length > 0 ? known.map((part) => part.padStart(2, '0')).join('-') : undefined;
};
const span = {
  startDate: dateAt('Period.From'),
  endDate: (from: Cursor) => (from.peek('Period.Current') === 'true' ? undefined : dateAt('Period.To')(from)),
};
const town = (way: string) => (from: Cursor) => {
  const at = from.at(`${way}.ContactInfo.Address.Contact`);
  return [text('Municipality')(at), text('Country.Label')(at)].filter(Boolean).join(', ') || undefined;
};

const levels = ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing'] as const;
const spoken = ['listening', 'reading', 'spoken interaction', 'spoken production', 'writing'];

/** The levels of a language: one where all are alike. */
function fluency(from: Cursor): string | undefined {
  const found = levels.map((level) => from.text(`ProficiencyLevel.${level}`));
  const [only, ...others] = new Set(found);
  if (only && others.length === 0) return only;
  return found.flatMap((level, at) => (level ? [`${level} ${spoken[at]}`] : [])).join(', ') || undefined;
}

const skillNames: Readonly<Record<string, string>> = {
  Communication: 'Communication',
  Organisational: 'Organisational',
  JobRelated: 'Job-related',
  Computer: 'Digital',
  Other: 'Other',
};

/** Achievements of some kinds, one for each thing that their text lists. */
const achievements =
  (...codes: readonly string[]) =>
  (root: Cursor) =>
    each(learner(root), 'AchievementList.Achievement').filter((one) =>
      codes.includes(String(one.at('Title.Code').value ?? '')),
    );
const parts = (from: Cursor): readonly string[] => {
  const { prose: said, bullets: listed } = readRichText(from.text('Description'));
  return listed.length > 0 ? listed : said;
};
const known = new Set<string>([
  'honors_awards',
  'publications',
  'projects',
  'references',
  'courses',
  'certifications',
  'memberships',
]);

const otherAchievements = (root: Cursor) =>
  each(learner(root), 'AchievementList.Achievement').filter(
    (one) => !known.has(String(one.at('Title.Code').value)),
  );

/** One of the things that a text lists. */
interface Part extends Cursor {
  readonly part: number;
}
const listed =
  (from: (root: Cursor) => readonly Cursor[]) =>
  (root: Cursor): readonly Part[] =>
    from(root).flatMap((one) => parts(one).map((_, part) => ({ ...one, part })));
const partOf = (from: Cursor) => parts(from)[(from as Part).part];

/** Europass until 2020, as XML or attached to its PDF. */
export const europassPassport: Format = {
  name: 'Europass (SkillsPassport)',
  is: ({ SkillsPassport }) => isObject(SkillsPassport),
  basics: {
    name: (root) => {
      const at = learner(root).at('Identification.PersonName');
      return [at.text('FirstName'), at.text('Surname')].filter(Boolean).join(' ') || undefined;
    },
    label: (root) =>
      learner(root).at('Headline.Type.Code').value === 'personal_statement'
        ? undefined
        : text('Headline.Description.Label')(learner(root)),
    email: (root) => mail('Email.Contact')(contact(root)),
    phone: (root) => {
      const found = each(contact(root), 'TelephoneList.Telephone');
      const mobile = found.find((one) => one.at('Use.Code').value === 'mobile') ?? found[0];
      return mobile && text('Contact')(mobile);
    },
    url: (root) => {
      const [first] = each(contact(root), 'WebsiteList.Website');
      return first && url('Contact')(first);
    },
    summary: (root) =>
      learner(root).at('Headline.Type.Code').value === 'personal_statement'
        ? whole('Headline.Description.Label')(learner(root))
        : undefined,
    location: (root) => {
      const at = contact(root).at('Address.Contact');
      return stated({
        address: [at.text('AddressLine'), at.text('AddressLine2')].filter(Boolean).join(', '),
        postalCode: at.text('PostalCode'),
        city: at.text('Municipality'),
        countryCode: country('Country.Code', 'Country.Label')(at),
      });
    },
    profiles: (root) => {
      const sites = each(contact(root), 'WebsiteList.Website').slice(1);
      const messengers = each(contact(root), 'InstantMessagingList.InstantMessaging');
      const found = [
        ...sites.flatMap((one) => profileOf('', '', one.text('Contact')) ?? []),
        ...messengers.flatMap(
          (one) => profileOf(one.text('Use.Label') || one.text('Use.Code'), one.text('Contact'), '') ?? [],
        ),
      ];
      return found.length > 0 ? found : undefined;
    },
  },
  sections: [
    entries('work', (root) => each(learner(root), 'WorkExperienceList.WorkExperience'), {
      name: text('Employer.Name'),
      location: town('Employer'),
      position: text('Position.Label'),
      url: url('Employer.ContactInfo.Website.Contact'),
      ...span,
      summary: prose('Activities'),
      highlights: bullets('Activities'),
    }),
    entries('education', (root) => each(learner(root), 'EducationList.Education'), {
      institution: text('Organisation.Name'),
      url: url('Organisation.ContactInfo.Website.Contact'),
      area: text('Field.Label'),
      studyType: text('Title'),
      ...span,
      courses: bullets('Activities'),
    }),
    entries('languages', (root) => each(learner(root), 'Skills.Linguistic.MotherTongueList.MotherTongue'), {
      language: text('Description.Label'),
      fluency: () => 'Native',
    }),
    entries(
      'languages',
      (root) => each(learner(root), 'Skills.Linguistic.ForeignLanguageList.ForeignLanguage'),
      {
        language: text('Description.Label'),
        fluency,
      },
    ),
    entries(
      'certificates',
      (root) =>
        [
          ...each(learner(root), 'Skills.Linguistic.ForeignLanguageList.ForeignLanguage'),
          learner(root).at('Skills.Computer'),
        ].flatMap((one) => each(one, 'VerifiedBy.Certificate')),
      { name: text('Title'), issuer: text('AwardingBody') },
    ),
    ...Object.entries(skillNames).map(([kind, name]) =>
      entries(
        'skills',
        (root) => [learner(root).at(`Skills.${kind}`)].filter((one) => one.text('Description') !== ''),
        {
          name: () => name,
          keywords: (from) => [...parts(from)],
        },
      ),
    ),
    ...(
      [
        ['awards', 'honors_awards', 'title'],
        ['publications', 'publications', 'name'],
        ['certificates', 'certifications', 'name'],
        ['certificates', 'courses', 'name'],
        ['projects', 'projects', 'name'],
      ] as const
    ).map(([section, code, field]) =>
      entries(section, listed(achievements(code)), { [field]: partOf } as never),
    ),
    entries('references', achievements('references'), { reference: whole('Description') }),
    entries('volunteer', listed(achievements('memberships')), { organization: partOf }),
    entries('projects', listed(otherAchievements), {
      name: partOf,
      type: (from) => kindOf(from.text('Title.Label')) ?? undefined,
    }),
  ],
  settings:
    /\/(?:DocumentInfo|PrintingPreferences|AttachmentList|Documentation|Photo|ReferenceTo|CoverLetter)\b|(?<!\/Birthdate)\/@|\/Code$|\/Use\/Label$|\/Headline\/Type\/|\/Achievement(?:\/\d+)?\/Title\/|\/Sector\//,
};
