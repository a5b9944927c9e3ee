export { render } from './render.tsx';
export { pdfRenderOptions } from './pdf-render-options.ts';
export type { Resume, ThemeOptions } from '../../resume.ts';
export type { RenderOptions } from './render-options.ts';
