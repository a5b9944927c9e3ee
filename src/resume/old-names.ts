/** What properties were called before JSON Resume 1.0, by field, and what they are called now. */
export const oldNames: ReadonlyMap<string, string> = new Map([
  ['hobbies', 'interests'],
  ['basics.picture', 'image'],
  ['basics.website', 'url'],
  ['basics.location.postcode', 'postalCode'],
  ['work.company', 'name'],
  ['work.website', 'url'],
  ['volunteer.website', 'url'],
  ['education.gpa', 'score'],
  ['education.website', 'url'],
  ['publications.website', 'url'],
  ['projects.website', 'url'],
]);
