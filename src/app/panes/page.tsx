import { useEffect, useRef } from 'preact/hooks';
import type { Resume, ThemeOptions } from '../../resume.ts';
import { paletteNames } from '../../render/html/colors/palettes.ts';
import { lookNames } from '../../render/html/looks/look.ts';
import { labelShown } from '../find-shown.ts';
import { frameStyle } from '../frame-style.ts';
import type { Marking } from '../marking.ts';

interface PageProps {
  readonly resume: Resume;
  readonly page: string;
  readonly options: ThemeOptions;
  readonly marking: Marking;
  readonly onLook: (options: ThemeOptions) => void;
}

/** Languages that the page's own words are written in. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'tr',
  'ru',
  'ar',
  'he',
  'zh',
  'ja',
  'ko',
];
const nameOf = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

export const frameId = 'page-frame';

/** The page, in a frame where no script runs, and how it looks. */
export function Page({ resume, page, options, marking, onLook }: PageProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(resume);
  latest.current = resume;
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let remove = () => {};
    const label = () => {
      const shown = element.contentDocument;
      if (!shown?.head) return;
      remove();
      labelShown(shown, latest.current);
      shown.head.append(Object.assign(shown.createElement('style'), { textContent: frameStyle }));
      shown.addEventListener('click', openOutside);
      remove = marking.add({ root: shown });
    };
    element.addEventListener('load', label);
    return () => {
      element.removeEventListener('load', label);
      remove();
    };
  }, [marking]);
  const choose = (name: keyof ThemeOptions, value: string | number) => {
    const { [name]: _, ...others } = options;
    onLook(value === '' ? others : { ...others, [name]: value });
  };
  return (
    <>
      <div class="options" role="group" aria-label="How the page looks">
        <Choice
          label="Look"
          value={options.look ?? ''}
          usual="rail"
          among={lookNames}
          onChoose={(one) => choose('look', one)}
        />
        <Choice
          label="Colors"
          value={options.palette ?? ''}
          usual="set by the look"
          among={paletteNames}
          onChoose={(one) => choose('palette', one)}
        />
        <Choice
          label="Language"
          value={options.lang ?? ''}
          usual="automatic"
          among={languages}
          nameOf={nameOf}
          onChoose={(one) => choose('lang', one)}
        />
        <label>
          Density
          <input
            type="range"
            min="0"
            max="1"
            step="0.1"
            value={options.density ?? 0}
            onInput={({ currentTarget }) => choose('density', Number(currentTarget.value))}
          />
        </label>
      </div>
      <iframe
        ref={frame}
        id={frameId}
        title="The page"
        sandbox="allow-same-origin allow-modals"
        srcdoc={page}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What holds where nothing is chosen. */
  readonly usual: string;
  readonly among: readonly string[];
  readonly nameOf?: (one: string) => string;
  readonly onChoose: (one: string) => void;
}

export function Choice({ label, value, usual, among, nameOf: name = (one) => one, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{usual}</option>
        {among.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A link of the page leads to a tab of its own. */
function openOutside(event: Event): void {
  const link = (event.target as Element | null)?.closest?.('a');
  if (!link) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener,noreferrer');
}
