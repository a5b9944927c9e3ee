/** The field that a text alone most likely is, by the list or object that wants an object. */
export const naming: Readonly<Record<string, string>> = {
  work: 'name',
  volunteer: 'organization',
  education: 'institution',
  awards: 'title',
  certificates: 'name',
  publications: 'name',
  skills: 'name',
  languages: 'language',
  interests: 'name',
  references: 'name',
  projects: 'name',
  location: 'city',
};
