/** What fields are called, where their name says it badly; those of one section by both names. */
const labels: Readonly<Record<string, string>> = {
  basics: 'Person',
  'basics.label': 'Headline',
  'basics.url': 'Website',
  'work.name': 'Employer',
  'work.description': 'About the employer',
  'education.institution': 'School',
  'education.studyType': 'Degree',
  'education.area': 'Subject',
  'awards.awarder': 'Awarded by',
  'certificates.issuer': 'Issued by',
  'projects.entity': 'Organization',
  'languages.fluency': 'Level',
  position: 'Job title',
  startDate: 'Start',
  endDate: 'End',
  releaseDate: 'Date',
  url: 'Web address',
  countryCode: 'Country code',
  image: 'Picture (web address)',
  score: 'Grade',
};

/**
 * Say what a field or a section is called.
 * @example labelOf('education', 'studyType') // 'Degree'
 */
export function labelOf(section: string, field?: string): string {
  const known = field === undefined ? labels[section] : (labels[`${section}.${field}`] ?? labels[field]);
  const words = (field ?? section).replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return known ?? words.charAt(0).toUpperCase() + words.slice(1);
}
