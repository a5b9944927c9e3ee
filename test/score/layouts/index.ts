import { academicYears } from './academic-years.ts';
import { britishCurriculum } from './british-curriculum.ts';
import { companyThenRoles } from './company-then-roles.ts';
import { labelRows } from './label-rows.ts';
import type { Layout } from './layout.ts';
import { markdownBullets } from './markdown-bullets.ts';
import { professionalNetworkPdf } from './professional-network-pdf.ts';
import { rightDateColumn } from './right-date-column.ts';
import { semicolonLines } from './semicolon-lines.ts';
import { setextBrackets } from './setext-brackets.ts';
import { sidebarFirst } from './sidebar-first.ts';

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
