/** What people call fields that JSON Resume calls otherwise: by the object that has them, the field and its other names. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    work: 'experience experiences workExperience jobs employment',
    volunteer: 'volunteering volunteerExperience',
    education: 'educations schools',
    awards: 'honors honours',
    certificates: 'certifications certification certs',
    publications: 'papers',
    skills: 'technicalSkills skillset',
    references: 'testimonials',
  },
  basics: {
    name: 'fullName',
    label: 'title headline jobTitle tagline',
    image: 'photo avatar',
    email: 'mail emailAddress',
    phone: 'telephone mobile phoneNumber tel',
    url: 'homepage link',
    summary: 'about bio objective',
    profiles: 'socials social networks',
  },
  'basics.location': {
    address: 'street',
    postalCode: 'zip zipCode',
    region: 'state province',
  },
  'basics.profiles': {
    network: 'site service platform',
    username: 'user handle',
    url: 'link',
  },
  work: {
    name: 'employer organization organisation companyName',
    position: 'title role jobTitle',
    location: 'city place',
    url: 'link homepage',
    startDate: 'start from',
    endDate: 'end to',
    highlights: 'responsibilities achievements accomplishments',
    keywords: 'technologies tech skills',
  },
  volunteer: {
    organization: 'name organisation',
    position: 'title role',
    url: 'link homepage',
    startDate: 'start from',
    endDate: 'end to',
    summary: 'description',
    highlights: 'achievements',
  },
  education: {
    institution: 'school university college',
    url: 'link homepage',
    area: 'field major fieldOfStudy',
    studyType: 'degree',
    startDate: 'start from',
    endDate: 'end to graduationDate',
    score: 'grade',
    courses: 'coursework modules',
    summary: 'description',
  },
  awards: {
    title: 'name',
    date: 'year',
    awarder: 'issuer organization',
    summary: 'description',
    url: 'link website',
  },
  certificates: {
    name: 'title',
    date: 'startDate issueDate year',
    endDate: 'expires expiryDate expirationDate',
    issuer: 'organization authority',
    url: 'link website',
  },
  publications: {
    name: 'title',
    publisher: 'journal venue',
    releaseDate: 'date year',
    url: 'link',
    summary: 'description abstract',
  },
  skills: {
    name: 'title category',
    level: 'proficiency',
    keywords: 'items tags',
  },
  languages: {
    language: 'name',
    fluency: 'level proficiency',
  },
  interests: {
    name: 'title',
  },
  references: {
    reference: 'quote summary text testimonial',
    role: 'position title',
  },
  projects: {
    name: 'title',
    highlights: 'achievements',
    keywords: 'technologies tech stack',
    startDate: 'start from',
    endDate: 'end to',
    url: 'link homepage',
  },
};

/** What people call fields that JSON Resume calls otherwise, by field, and the name of the one that they mean. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([whole, fields]) =>
    Object.entries(fields).flatMap(([name, others]) =>
      others.split(' ').map((other) => [whole ? `${whole}.${other}` : other, name] as const),
    ),
  ),
);
