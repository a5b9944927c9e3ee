import type { XmlElement } from '../../text/xml.ts';

/** Elements that a page does not show, and controls for using the page. */
const unshown = new Set(
  'area audio base button canvas datalist dialog embed head iframe img input link map menu meta nav noscript object option progress meter script select source style svg math template textarea title track video'.split(
    ' ',
  ),
);
const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const ofPage = /^(?:navigation|dialog|alertdialog|banner-navigation|search|tooltip|menu|menubar)$/;

/** Tell whether a page shows an element. */
export function isShown({ name, attributes }: XmlElement): boolean {
  if (unshown.has(name)) return false;
  const { hidden, style = '', role = '' } = attributes;
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') return false;
  return !hiding.test(style) && !ofPage.test(role);
}
