/** The text of a page's body, without its marks. */
export function visible(html: string): string {
  return html
    .replace(/^[^]*<body>/, '')
    .replace(/<br\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\u00A0/g, ' ');
}
