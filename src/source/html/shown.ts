import { elementsIn, textIn, type XmlElement } from '../../text/xml.ts';

/** Elements that a page does not show, and controls for using the page. */
const unshown = new Set(
  'area audio base button canvas datalist dialog embed head iframe img input link map meta nav noscript object option progress meter script select source style svg math template textarea title track video'.split(
    ' ',
  ),
);
const hiding =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?:[a-z%]{1,3})?\s*(?:!|;|$))/i;
const ink = /(?:^|;)\s*color\s*:\s*([^;!]{1,40})/i;
const ground = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{1,40})/i;

/** Tell whether a style hides what has it: also text in the color of its ground. */
export function hides(style: string): boolean {
  const [color, behind] = [ink, ground].map((form) => form.exec(style)?.[1]?.trim().toLowerCase());
  return hiding.test(style) || (color !== undefined && color === behind);
}

const ofPage = /^(?:navigation|dialog|alertdialog|banner-navigation|search|tooltip|menu|menubar)$/;

/** Tell whether a page shows an element. */
export const isShown = (element: XmlElement): boolean => !isOfPage(element) && !isHidden(element);

/** The texts of a page that it hides. */
export const hiddenTexts = (root: XmlElement): readonly string[] =>
  elementsIn(root).flatMap((element) => {
    if (isOfPage(element)) return [];
    return isHidden(element) ? [textIn(element)] : hiddenTexts(element);
  });

const drawn: ReadonlySet<string> = new Set(['dialog', 'math', 'object', 'select', 'text', 'textarea']);

/** The texts of a page that are drawn or were typed into a form. */
export const drawnTexts = (root: XmlElement): readonly string[] =>
  elementsIn(root).flatMap((element) => {
    const { name, attributes } = element;
    if (name === 'input')
      return /^(?:text)?$/.test(attributes['type'] ?? '') ? [attributes['value'] ?? ''] : [];
    if (drawn.has(name)) return [textIn(element)];
    return name === 'svg' || !isOfPage(element) ? drawnTexts(element) : [];
  });

const isOfPage = (element: XmlElement) =>
  (unshown.has(element.name) || ofPage.test(element.attributes['role'] ?? '')) &&
  !(element.name === 'nav' && hasContacts(element));

/** Tell whether what leads around a page also says how to reach the person. */
const hasContacts = (element: XmlElement): boolean =>
  textIn(element).includes('@') ||
  elementsIn(element).some(
    (inner) => /^(?:mailto|tel):/i.test(inner.attributes['href'] ?? '') || hasContacts(inner),
  );

const isHidden = ({ attributes: { hidden, style = '', ['aria-hidden']: fromReaders } }: XmlElement) =>
  hidden !== undefined || fromReaders === 'true' || hides(style);
