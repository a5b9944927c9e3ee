/** A level that is drawn with glyphs at the end of a text: stars, dots, plus signs. */
export const drawnLevel =
  /(?:(?<![★☆●○■□▪▫◆◇⭐⬤◯\s])\s*[★☆●○■□▪▫◆◇⭐⬤◯](?:\s?[★☆●○■□▪▫◆◇⭐⬤◯])+|(?<!\s)\s+[+*]{2,})$/u;
