const office = 'http://schemas.openxmlformats.org';

/** The namespaces of a Word document, by the prefixes that they usually have. */
export const namespace = {
  w: `${office}/wordprocessingml/2006/main`,
  r: `${office}/officeDocument/2006/relationships`,
  wp: `${office}/drawingml/2006/wordprocessingDrawing`,
  a: `${office}/drawingml/2006/main`,
  pic: `${office}/drawingml/2006/picture`,
  ds: `${office}/officeDocument/2006/customXml`,
  cp: `${office}/package/2006/metadata/core-properties`,
  dc: 'http://purl.org/dc/elements/1.1/',
  types: `${office}/package/2006/content-types`,
  relations: `${office}/package/2006/relationships`,
} as const;
