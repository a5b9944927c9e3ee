/** What is before the elements of lists on pages: glyphs, dashes, numbers. */
const mark = '(?:[•‣▪▫◦●○■□▸►▶➢➤➔✓✔✦★∙⦁◆◇❖»›→§*·]|[-–—]|o|\\d{1,2}[.)])';

/** A cell that is nothing else. */
export const loneMark: RegExp = new RegExp(`^${mark}$`, 'u');
/** Text that begins with one. */
export const leadingMark: RegExp = new RegExp(`^${mark} `, 'u');
