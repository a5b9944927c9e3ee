import { convert } from '../../convert.ts';

/** A small résumé with one of everything that is usual. */
const usual = `Ada Quill
Bookbinder
ada@quill.example | +44 117 496 0000 | Bristol, UK

Experience
Inkwell Ltd, Bristol	March 2019 – Present
Head Binder
• Bound forty books a week

Education
University of Northhaven	2015 – 2018
BA in Fine Art

Skills
Binding: Gilding, Leather
Languages
English (native), French (B2)
`;

/** Make ready what the first conversion and the first page would have to wait for. */
export async function warm(): Promise<void> {
  const { resume } = convert(usual);
  const { render } = await import('../../render/html/render.tsx');
  render(resume);
}
