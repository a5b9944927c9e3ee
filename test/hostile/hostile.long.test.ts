import { describe } from 'vitest';
import { putToAll } from './put-to-all.ts';
import { long } from './values.ts';

describe('a long text', () => putToAll([long]));
