import type { operators, PDFPageProxy } from './engine.ts';
import { fontsOf } from './fonts.ts';
import { boundsOf, type Box, identity, type Matrix, meet, moved, times } from './matrix.ts';
import type { Glyph, Painting, Surface } from './painting.ts';
import { firstState, type State } from './state.ts';

type Operators = typeof operators;

/** A sign as the library tells it; a number is a step back. */
type Shown = { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | number;

/** Follow what a page paints, stroke by stroke. */
export async function follow(page: PDFPageProxy, operator: Operators): Promise<Painting> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const initial = firstState(transform as unknown as Matrix, [0, 0, width, height]);
  const { strokes, glyphs, surfaces } = painter(page, operator, initial);
  fnArray.forEach((stroke, order) => strokes.get(stroke)?.(argsArray[order] ?? [], order));
  return { width, height, glyphs, surfaces };
}

/** What is done for each kind of stroke. */
type Strokes = ReadonlyMap<number, (args: any, order: number) => void>;

function painter(page: PDFPageProxy, operator: Operators, initial: State) {
  const glyphs: Glyph[] = [];
  const surfaces: Surface[] = [];
  const fontOf = fontsOf(page);
  const stack: State[] = [];
  let state = initial;
  // Where text is placed, where its line began, and where the next sign goes.
  let text = identity;
  let [lineX, lineY, x, y] = [0, 0, 0, 0];
  let clips = false;

  const save = () => void stack.push({ ...state });
  const restore = () => void (state = stack.pop() ?? state);
  const moveBy = (matrix: Matrix | null | undefined) => {
    if (matrix) state.place = times(state.place, matrix);
  };
  const place = (matrix: Matrix) => {
    text = matrix;
    [lineX, lineY, x, y] = [0, 0, 0, 0];
  };
  const nextLine = (dx: number, dy: number) => {
    x = lineX += dx;
    y = lineY += dy;
  };
  const setFont = (id: string, size: number) => {
    state.font = fontOf(id);
    state.size = Math.abs(size);
    state.direction = size < 0 ? -1 : 1;
  };
  const show = ([shown]: readonly [readonly Shown[]], order: number) => {
    const { font, size, direction, letters, words, stretch, rise, mode, fill } = state;
    if (!font) return;
    const matrix = times(state.place, text);
    const [right, up] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])];
    const turn = (Math.round(Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2)) + 4) % 4;
    for (const sign of shown) {
      if (typeof sign === 'number') x -= ((sign * size) / 1000) * stretch * direction;
      else {
        const width = sign.width * font.unit * size;
        const [left, base] = moved(matrix, x, y + rise);
        glyphs.push({
          text: sign.unicode,
          x: left,
          y: base,
          width: width * stretch * right,
          size: size * font.em * up,
          font,
          color: fill,
          unpainted: unpainted.has(mode),
          order,
          turn,
        });
        x += (width + letters + (sign.isSpace ? words : 0)) * stretch * direction;
      }
    }
  };
  const cover = (box: Box, color: string | undefined, opaque: boolean, order: number) => {
    const [x0, y0, x1, y1] = meet(box, state.clip);
    surfaces.push({ x0, y0, x1, y1, color, opaque: opaque && state.alpha === 1, order });
  };
  const picture = (opaque: boolean) => (_: unknown, order: number) =>
    cover(boundsOf(state.place, [0, 0, 1, 1]), undefined, opaque, order);
  const fills = new Set([
    operator.fill,
    operator.eoFill,
    operator.fillStroke,
    operator.eoFillStroke,
    operator.closeFillStroke,
    operator.closeEOFillStroke,
  ]);
  const path = ([how, [steps], bounds]: PathArguments, order: number) => {
    if (!bounds) return;
    const box = boundsOf(state.place, [bounds[0]!, bounds[1]!, bounds[2]!, bounds[3]!]);
    if (fills.has(how)) cover(box, state.fill, isRectangle(steps), order);
    if (clips) state.clip = meet(box, state.clip);
    clips = false;
  };

  const strokes: Strokes = new Map<number, (args: any, order: number) => void>([
    [operator.save, save],
    [operator.restore, restore],
    [operator.transform, moveBy],
    [operator.paintFormXObjectBegin, ([matrix]) => (save(), moveBy(matrix))],
    [operator.paintFormXObjectEnd, restore],
    [operator.beginAnnotation, ([, , outer, inner]) => (save(), moveBy(outer), moveBy(inner))],
    [operator.endAnnotation, restore],
    [operator.beginText, () => place(identity)],
    [operator.setTextMatrix, (args) => place((args.length === 1 ? args[0] : args) as Matrix)],
    [operator.moveText, ([dx, dy]) => nextLine(dx, dy)],
    [operator.setLeadingMoveText, ([dx, dy]) => ((state.leading = dy), nextLine(dx, dy))],
    [operator.setLeading, ([leading]) => (state.leading = -leading)],
    [operator.nextLine, () => nextLine(0, state.leading)],
    [operator.setFont, ([id, size]) => setFont(id, size)],
    [operator.setCharSpacing, ([letters]) => (state.letters = letters)],
    [operator.setWordSpacing, ([words]) => (state.words = words)],
    [operator.setHScale, ([percent]) => (state.stretch = percent / 100)],
    [operator.setTextRise, ([rise]) => (state.rise = rise)],
    [operator.setTextRenderingMode, ([mode]) => (state.mode = mode)],
    [operator.setFillRGBColor, (args) => (state.fill = colorOf(args))],
    [operator.setFillColorN, () => (state.fill = 'pattern')],
    [
      operator.setGState,
      ([settings]) => {
        for (const [key, value] of settings as readonly (readonly [string, any])[]) {
          if (key === 'ca') state.alpha = value;
          if (key === 'Font') setFont(value[0], value[1]);
        }
      },
    ],
    [operator.showText, show],
    [operator.showSpacedText, show],
    [operator.clip, () => (clips = true)],
    [operator.eoClip, () => (clips = true)],
    [operator.constructPath, path],
    [operator.shadingFill, (_, order) => cover(state.clip, undefined, false, order)],
    [operator.paintImageXObject, picture(true)],
    [operator.paintInlineImageXObject, picture(false)],
    [operator.paintImageXObjectRepeat, picture(false)],
    [operator.paintImageMaskXObject, picture(false)],
  ]);
  return { strokes, glyphs, surfaces };
}

type PathArguments = readonly [
  how: number,
  steps: readonly [ArrayLike<number> | null],
  bounds: ArrayLike<number> | null,
];

/** The ways to paint text that leave nothing on the page. */
const unpainted: ReadonlySet<number> = new Set([3, 7]);

const colorOf = (args: readonly (string | number)[]) =>
  typeof args[0] === 'string'
    ? args[0]
    : `#${[0, 1, 2]
        .map((at) =>
          Number(args[at] ?? 0)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;

/** A path of one straight move around four corners, in the numbers of the library. */
const isRectangle = (steps: ArrayLike<number> | null) =>
  steps !== null &&
  steps.length >= 12 &&
  steps.length <= 16 &&
  steps[0] === 0 &&
  steps[3] === 1 &&
  steps[6] === 1;
