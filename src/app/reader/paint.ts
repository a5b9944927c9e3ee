import type { PDFDocumentProxy } from '../../source/pdf/engine.ts';

/** Pixels in width and height beyond which no page is painted. */
const mostPixels = 4_000;

interface Surface {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Makes surfaces to paint on, without a page around them. */
class CanvasFactory {
  create(width: number, height: number): Surface {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: Surface, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }

  destroy(surface: Surface): void {
    surface.canvas = surface.context = null;
  }
}

/** Filters are elements of a page: here there are none. */
class FilterFactory {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  destroy = () => {};
}

let open: { readonly bytes: Uint8Array; readonly document: Promise<PDFDocumentProxy> } | undefined;

/**
 * Paint a page of a PDF.
 * @param width of the picture, in pixels
 * @returns undefined where the bytes are not a PDF, or the page cannot be painted
 */
export async function paint(
  bytes: Uint8Array,
  page: number,
  width: number,
): Promise<ImageBitmap | undefined> {
  try {
    if (open?.bytes !== bytes) {
      const { openPdf } = await import('../../source/pdf/engine.ts');
      void open?.document.then((document) => document.loadingTask.destroy());
      const { promise } = openPdf(new Uint8Array(bytes), () => {}, { CanvasFactory, FilterFactory });
      open = { bytes, document: promise };
    }
    const read = await (await open.document).getPage(page);
    const scale = width / read.getViewport({ scale: 1 }).width;
    const viewport = read.getViewport({ scale });
    if (Math.max(viewport.width, viewport.height) > mostPixels) return undefined;
    const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const canvasContext = canvas.getContext('2d');
    if (!canvasContext) return undefined;
    await read.render({ canvasContext: canvasContext as never, canvas: canvas as never, viewport }).promise;
    read.cleanup();
    return canvas.transferToImageBitmap();
  } catch {
    return undefined;
  }
}
