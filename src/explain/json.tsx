import { pointer } from '../values/pointer.ts';

interface JsonProps {
  readonly value: unknown;
  /** The JSON Pointer of the value. */
  readonly at: string;
  /** Where each value stands in the document: ids of its stretches, by pointer. */
  readonly places: ReadonlyMap<string, string>;
  readonly indent?: string;
}

/** Write a value as indented JSON, its leaves linked to the document. */
export function Json({ value, at, places, indent = '' }: JsonProps) {
  if (typeof value !== 'object' || value === null) {
    const place = places.get(at);
    const text = JSON.stringify(value);
    return place ? (
      <a id={encodeURIComponent(at)} class="leaf" href={`#${place}`} title={at}>
        {text}
      </a>
    ) : (
      <span>{text}</span>
    );
  }
  const list = Array.isArray(value);
  const inner = `${indent}  `;
  return (
    <>
      {list ? '[' : '{'}
      {Object.entries(value).map(([key, part], index) => (
        <>
          {index > 0 ? ',\n' : '\n'}
          {inner}
          {list ? '' : `${JSON.stringify(key)}: `}
          <Json value={part} at={at + pointer(key)} places={places} indent={inner} />
        </>
      ))}
      {Object.keys(value).length > 0 ? `\n${indent}` : ''}
      {list ? ']' : '}'}
    </>
  );
}
