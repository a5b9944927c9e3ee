const generator = /<meta name="generator" content="Recto"/;

/** Tell whether a file is a page that Recto rendered, by its beginning. */
export const isOwnPage = (page: string): boolean => generator.test(page.slice(0, 1_000));
