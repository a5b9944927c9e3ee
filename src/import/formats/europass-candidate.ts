import { languageNamed } from '../languages.ts';
import type { Cursor } from '../cursor.ts';
import { each } from '../each.ts';
import { entries, type Format } from '../format.ts';
import { bullets, date, firstFrom, kindOf, prose, text, url, whole } from '../read.ts';
import { isObject } from '../shape.ts';
import { europassPerson, isChannel, person } from './europass-person.ts';
import { otherKinds, others, span, titled, within } from './europass-sections.ts';

const town = (city: string, country: string) => (from: Cursor) => {
  const name = from.text(country);
  return (
    [text(city)(from), name.length === 2 ? name.toUpperCase() : name].filter(Boolean).join(', ') || undefined
  );
};

/** A job for each position at an employer. */
const positions = (root: Cursor) =>
  within('EmploymentHistory.EmployerHistory')(root).flatMap((employer) => each(employer, 'PositionHistory'));
const employerOf = (from: Cursor): Cursor =>
  (Array.isArray(from.parent?.value) ? from.parent?.parent : from.parent) ?? from;

const dimensions: Readonly<Record<string, string>> = {
  'CEF-Understanding-Listening': 'listening',
  'CEF-Understanding-Reading': 'reading',
  'CEF-Speaking-Interaction': 'spoken interaction',
  'CEF-Speaking-Production': 'spoken production',
  'CEF-Writing-Production': 'writing',
  'CEF-Writing-Interaction': 'writing',
};

function fluency(from: Cursor): string | undefined {
  const found = each(from, 'CompetencyDimension').flatMap((one) => {
    const name = dimensions[one.text('CompetencyDimensionTypeCode')];
    const level = one.text('Score.ScoreText');
    return name && level ? [[level, name] as const] : [];
  });
  const [only, ...others] = new Set(found.map(([level]) => level));
  if (only && others.length === 0 && found.length > 4) return only;
  return found.map(([level, name]) => `${level} ${name}`).join(', ') || undefined;
}

/** Europass since 2020, as XML or attached to its PDF. */
export const europassCandidate: Format = {
  name: 'Europass',
  is: ({ Candidate }) => isObject(Candidate),
  basics: europassPerson,
  sections: [
    entries('work', positions, {
      name: (from) => text('OrganizationName')(employerOf(from)),
      location: town('City', 'Country'),
      position: text('PositionTitle', 'PositionTitle.#text'),
      url: (from) => {
        const [site] = each(employerOf(from), 'OrganizationContact.Communication').filter((one) =>
          isChannel(one, /^Web$/),
        );
        return site && url('URI')(site);
      },
      startDate: date('EmploymentPeriod.StartDate.FormattedDateTime'),
      endDate: (from) =>
        from.peek('EmploymentPeriod.CurrentIndicator') === 'true'
          ? undefined
          : date('EmploymentPeriod.EndDate.FormattedDateTime')(from),
      summary: prose('Description'),
      highlights: bullets('Description'),
    }),
    entries('volunteer', titled('VoluntaryWorks'), {
      organization: text('Location'),
      position: text('Title'),
      ...span,
      summary: prose('Description'),
      highlights: bullets('Description'),
    }),
    entries('volunteer', titled('NetworksAndMemberships'), {
      organization: text('Title'),
      ...span,
      summary: prose('Description'),
      highlights: bullets('Description'),
    }),
    entries('education', within('EducationHistory.EducationOrganizationAttendance'), {
      institution: text('OrganizationName'),
      url: (from) => firstFrom(each(from, 'OrganizationContact.Communication'), url('URI')),
      area: text('EducationDegree.FieldOfStudy.#text'),
      studyType: (from) =>
        text('DegreeName', 'DegreeName.#text')(each(from, 'EducationDegree')[0] ?? from) ??
        text('ProgramName')(from),
      startDate: date('AttendancePeriod.StartDate.FormattedDateTime'),
      endDate: (from) =>
        from.peek('AttendancePeriod.Ongoing') === 'true'
          ? undefined
          : date('AttendancePeriod.EndDate.FormattedDateTime')(from),
      score: (from) => text('FinalGrade.ScoreText')(each(from, 'EducationDegree')[0] ?? from),
    }),
    entries('awards', others(otherKinds.awards), {
      title: text('Title'),
      date: span.startDate,
      summary: whole('Description'),
    }),
    entries('certificates', titled('CourseCertifications'), {
      name: text('Title'),
      date: span.startDate,
      url: url('Link'),
    }),
    entries('certificates', titled('Certifications'), {
      name: text('Title'),
      date: span.startDate,
      url: url('Link'),
    }),
    entries('certificates', others(otherKinds.certificates), {
      name: text('Title'),
      date: span.startDate,
      url: url('Link'),
    }),
    entries('publications', within('PublicationHistory.Publication'), {
      name: text('Title'),
      publisher: text('Publisher', 'Journal'),
      releaseDate: date('Year'),
      url: (from) => {
        const doi = from.text('DOI').replace(/^https?:\/\/doi\.org\//, '');
        return doi ? `https://doi.org/${doi}` : url('Link')(from);
      },
      summary: whole('FormattedPublicationDescription'),
    }),
    entries('publications', others(otherKinds.publications), {
      name: text('Title'),
      releaseDate: span.startDate,
      url: url('Link'),
      summary: whole('Description'),
    }),
    entries('skills', within('Skills.SkillsGroup'), {
      name: text('Title'),
      keywords: (from) => each(from, 'PersonCompetency').flatMap((one) => text('CompetencyName')(one) ?? []),
    }),
    entries('skills', within('Skills.PersonCompetency'), { name: text('CompetencyName') }),
    entries('languages', (root) => each(person(root), 'PrimaryLanguageCode'), {
      language: (from) => languageNamed(from.text('#text') || from.text()),
      fluency: () => 'Native',
    }),
    entries(
      'languages',
      (root) =>
        within('PersonQualifications.PersonCompetency')(root).filter(
          (one) => one.at('TaxonomyID').value === 'language',
        ),
      {
        language: (from) => languageNamed(from.text('CompetencyID.#text') || from.text('CompetencyID')),
        fluency,
      },
    ),
    entries('interests', titled('HobbiesAndInterests'), {
      name: text('Title'),
      keywords: bullets('Description'),
    }),
    entries('projects', titled('Projects'), {
      name: text('Title'),
      description: prose('Description'),
      highlights: bullets('Description'),
      url: url('Link'),
      ...span,
    }),
    entries('projects', titled('ConferencesAndSeminars'), {
      name: text('Title'),
      description: prose('Description'),
      highlights: bullets('Description'),
      url: url('Link'),
      ...span,
      type: () => 'conference',
    }),
    entries('projects', others(undefined), {
      name: text('Title'),
      description: prose('Description'),
      highlights: bullets('Description'),
      url: url('Link'),
      ...span,
      type: (from) => kindOf(employerOf(from).text('Title')),
    }),
  ],
  settings:
    /\/(?:DocumentID|CandidateSupplier|RenderingInformation|Attachment)\b|\/@|\/(?:ChannelCode|UseCode|TaxonomyID|CountryCode|ID|CompetencyDimensionTypeCode|typeCode)$|^\/Candidate\/CandidateProfile\/[1-9]/,
};
