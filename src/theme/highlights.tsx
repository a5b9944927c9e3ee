import { Inline } from './prose.tsx';

/** Set texts as a list of points. */
export function Highlights({ texts }: { readonly texts: readonly string[] }) {
  return (
    texts.length > 0 && (
      <ul>
        {texts.map((text) => (
          <li dir="auto">
            <Inline text={text} />
          </li>
        ))}
      </ul>
    )
  );
}
