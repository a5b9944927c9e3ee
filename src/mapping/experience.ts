import type { SectionMapping } from './mapping.ts';

/** Where an entry of JSON Resume's work comes from. */
export const work = {
  name: { from: 'organization', expected: 'employer' },
  location: { join: ['place'], with: ', ' },
  description: { from: 'about' },
  position: { from: 'title', expected: 'job title' },
  url: { from: 'url' },
  startDate: { from: 'start', expected: 'start date', unless: 'endDate' },
  endDate: { from: 'end' },
  summary: { join: 'paragraph', with: '\n' },
  highlights: { each: 'bullet' },
} as const satisfies SectionMapping<'work'>;

/** Where an entry of JSON Resume's volunteer comes from. */
export const volunteer = {
  organization: { from: 'organization', expected: 'organization' },
  position: { from: 'title' },
  url: { from: 'url' },
  startDate: { from: 'start' },
  endDate: { from: 'end' },
  // The section has no field for a place or a description; both go to the summary rather than being lost.
  summary: { join: ['place', 'about', 'paragraph'], with: '\n' },
  highlights: { each: 'bullet' },
} as const satisfies SectionMapping<'volunteer'>;

/** Where an entry of JSON Resume's projects comes from. */
export const projects = {
  name: { from: 'title', expected: 'project name' },
  description: { join: 'paragraph', with: '\n' },
  highlights: { each: 'bullet' },
  keywords: { each: 'keyword' },
  startDate: { from: 'start' },
  endDate: { from: 'end' },
  url: { from: 'url' },
  roles: { each: 'role' },
  entity: { from: 'organization' },
  type: { from: 'kind' },
} as const satisfies SectionMapping<'projects'>;
