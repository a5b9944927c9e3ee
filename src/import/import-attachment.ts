import { importResume } from './import-resume.ts';
import type { Imported } from './map.ts';
import { isObject } from './shape.ts';
import { treeOf } from './tree.ts';

/** Read a resume that is attached to a PDF: JSON Resume as it is, or another program's format. */
export async function importAttachment(text: string): Promise<Imported | undefined> {
  const tree = await treeOf(text);
  if (
    isObject(tree) &&
    (isObject(tree['basics']) || Array.isArray(tree['work'])) &&
    !isObject(tree['sections'])
  )
    return { format: 'JSON Resume', resume: tree, provenance: {}, messages: [] };
  return importResume(text);
}
