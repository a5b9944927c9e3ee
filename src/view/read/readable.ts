const seams = /[_-]+|(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * Write a key as people write a title; one that has blanks stays as it is.
 * @example readable('awsSideProjects') // 'Aws side projects'
 */
export function readable(key: string): string {
  if (/\s/.test(key)) return key.trim();
  const words = key
    .split(seams)
    .filter(Boolean)
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
