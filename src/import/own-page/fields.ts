import { elementsIn, textIn, type XmlElement } from '../../text/xml.ts';

/** What classes of microformats are called in JSON Resume. */
const names: Readonly<Record<string, string>> = {
  'p-job-title': 'label',
  'p-tel': 'phone',
  'u-photo': 'image',
  'dt-start': 'startDate',
  'dt-end': 'endDate',
};

/** The fields of which an entry has a list. */
const lists = new Set(['roles', 'highlights', 'keywords', 'courses']);

/** The parts of a place that is written as one text. */
const places = new Set(['address', 'city', 'region', 'postalCode', 'country', 'countryCode']);

/** A resume or one of its entries, while it is read. */
export type Fields = Record<string, unknown>;

export const classesOf = ({ attributes }: XmlElement): readonly string[] =>
  (attributes['class'] ?? '').split(' ').filter(Boolean);

export const hasClass = (element: XmlElement, name: string): boolean => classesOf(element).includes(name);

/** Tell which fields an element shows by its classes; the address of a link is not among them. */
export function fieldsOf(element: XmlElement): readonly string[] {
  return classesOf(element)
    .flatMap((name) => {
      const [, field] = /^(?:p|u|dt)-(.+)$/.exec(name) ?? [];
      return field ? [names[name] ?? field] : [];
    })
    .filter((field, _, all) => field !== 'url' || all.length === 1);
}

/** Put a value into its field: lists collect values, a place in parts becomes one text. */
export function put(fields: Fields, field: string, value: string): void {
  if (!value) return;
  if (lists.has(field)) fields[field] = [...((fields[field] as string[] | undefined) ?? []), value];
  else if (places.has(field)) fields['location'] = [fields['location'], value].filter(Boolean).join(', ');
  else fields[field] = value;
}

/** Find every element below one, itself left out, in the order of the page. */
export function below(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [child, ...below(child)]);
}

/** The value of an element: its attribute, else its text. */
export function valueOf(element: XmlElement): string {
  return element.attributes['value'] ?? textIn(element);
}
