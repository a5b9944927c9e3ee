import sampleJson from '@jsonresume/schema/sample.resume.json' with { type: 'json' };
import type { Resume } from '../../../src/resume.ts';

/** The sample of the JSON Resume schema. */
export const sample: Resume = sampleJson;
