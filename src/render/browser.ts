export { pdfRenderOptions } from './html/pdf-render-options.ts';
export { render } from './html/render.tsx';
export type { Resume } from '../resume.ts';
export type { RenderOptions } from './html/render-options.ts';
export { renderDocx } from './docx/render-docx.ts';
export type { DocxOptions } from './docx/render-docx.ts';
export { renderMarkdown } from './lines/markdown.ts';
export { renderText } from './lines/text.ts';
export type { ViewOptions } from './view-options.ts';
