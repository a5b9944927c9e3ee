import { academicYears } from './academicYears.ts';
import { britishCurriculum } from './britishCurriculum.ts';
import { companyThenRoles } from './companyThenRoles.ts';
import { labelRows } from './labelRows.ts';
import type { Layout } from './layout.ts';
import { markdownBullets } from './markdownBullets.ts';
import { professionalNetworkPdf } from './professionalNetworkPdf.ts';
import { rightDateColumn } from './rightDateColumn.ts';
import { semicolonLines } from './semicolonLines.ts';
import { setextBrackets } from './setextBrackets.ts';
import { sidebarFirst } from './sidebarFirst.ts';

/** The layouts by group: rules may be tried on the tuned ones; the held-out ones tell whether they carry over. */
export const layouts = {
  tuned: {
    britishCurriculum,
    companyThenRoles,
    labelRows,
    markdownBullets,
    professionalNetworkPdf,
  },
  heldOut: { academicYears, rightDateColumn, semicolonLines, setextBrackets, sidebarFirst },
} as const satisfies Record<string, Record<string, Layout>>;

export type LayoutGroup = keyof typeof layouts;
