const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Write a page by template strings: the same bytes as a given one, escaped text by text.
 * It stands for a theme that does no more than fill in a template.
 */
export function templateStrings(page: string): string {
  const parts = templates.get(page) ?? split(page);
  let html = '';
  for (const [tag, text] of parts)
    html = `${html}${tag}${text.replace(/[&<>"]/g, (sign) => escapes[sign] as string)}`;
  return html;
}

const templates = new Map<string, readonly (readonly [string, string])[]>();

function split(page: string): readonly (readonly [string, string])[] {
  const parts = [...page.matchAll(/(<style>[^]*?<\/style>|<[^>]*>)([^<]*)/g)].map(
    (match) =>
      [
        match[1] as string,
        (match[2] as string)
          .replace(/&amp;/g, '&')
          .replace(/&lt;/g, '<')
          .replace(/&quot;/g, '"'),
      ] as const,
  );
  templates.set(page, parts);
  return parts;
}
