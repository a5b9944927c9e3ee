import { useEffect, useRef } from 'preact/hooks';
import type { LedgerEntry } from '../../convert.ts';
import type { Sheet, SheetCell } from '../../source/source.ts';
import { Lazy } from './lazy.tsx';
import { Stretches } from './stretch.tsx';

/** Paints a page of the document; undefined where there is no picture of it. */
export type Paint = (page: number, width: number) => Promise<ImageBitmap | undefined>;

interface SheetsProps {
  readonly origin: string;
  readonly sheets: readonly Sheet[];
  readonly ledger: readonly LedgerEntry[];
  readonly paint?: Paint | undefined;
  readonly isWhole?: boolean;
}

/** The pages of a document: their pictures, and over them what is read there, each stretch marked with its fate. */
export function Sheets({ origin, sheets, ledger, paint, isWhole = false }: SheetsProps) {
  return sheets.map((sheet, at) => (
    <Lazy
      key={at}
      class="sheet"
      from={sheet.cells[0]?.start ?? 0}
      to={sheet.cells.at(-1)?.end ?? 0}
      style={`aspect-ratio:${sheet.width}/${sheet.height}`}
      isShown={isWhole || at === 0}
    >
      {() => (
        <>
          {paint && <Picture page={at + 1} paint={paint} />}
          <div class="cells" role="group" aria-label={`Page ${at + 1} of ${sheets.length}`}>
            {sheet.cells.map((cell) => (
              <span key={cell.start} style={placeOf(cell, sheet)}>
                <Stretches origin={origin} ledger={ledger} start={cell.start} end={cell.end} />
              </span>
            ))}
          </div>
        </>
      )}
    </Lazy>
  ));
}

/** Twice the width that a page has at most, for sharp letters. */
const pictureWidth = 1_400;

function Picture({ page, paint }: { readonly page: number; readonly paint: Paint }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    void paint(page, pictureWidth).then((picture) => {
      if (!picture || !canvas.current) return;
      Object.assign(canvas.current, { width: picture.width, height: picture.height });
      canvas.current.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
      canvas.current.parentElement?.classList.add('painted');
    });
  }, [page, paint]);
  return <canvas ref={canvas} aria-hidden="true" />;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;

function placeOf({ x0, x1, y, size }: SheetCell, { width, height }: Sheet): string {
  const font = `${((100 * size) / width).toFixed(2)}cqw`;
  return `left:${percent(x0, width)};top:${percent(y - size, height)};width:${percent(x1 - x0, width)};font-size:${font}`;
}
