import { checkSize } from './check-size.ts';

/**
 * Take a resume as a text, however it was given.
 * @throws Failure where it is too large
 */
export const resumeText = (resume: unknown): string =>
  checkSize(typeof resume === 'string' ? resume : JSON.stringify(resume, null, 2), 'resume');
