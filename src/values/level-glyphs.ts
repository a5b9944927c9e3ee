/** Glyphs that levels are drawn with, for a class of characters. */
export const levelGlyphs = '★☆●○■□▪▫◆◇⭐⬤◯▓▒░█';
