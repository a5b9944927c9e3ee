/** Write a URL as people print it: without scheme, www and trailing slash. */
export function bare(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
