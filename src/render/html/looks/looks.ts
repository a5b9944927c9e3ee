import { classic } from './classic.ts';
import type { Look, LookName } from './look.ts';
import { modern } from './modern.ts';
import { rail } from './rail.ts';
import { sidebar } from './sidebar.ts';

/** Hold the looks by name. */
export const looks: Readonly<Record<LookName, Look>> = { rail, classic, modern, sidebar };
