/** Hold the fields that JSON Resume lacks and people write all the same, by the object that has them. */
export const extraFields = {
  basics: { highlights: ['text'] },
  'basics.location': { country: 'text' },
  work: { keywords: ['text'] },
  volunteer: { location: 'place' },
  education: { location: 'place', summary: 'text' },
  awards: { url: 'text' },
  certificates: { endDate: 'date' },
  interests: { summary: 'text' },
  references: { role: 'text' },
  projects: { summary: 'text', location: 'place', github: 'text' },
} as const;
