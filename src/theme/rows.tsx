import { Text } from './text.tsx';

/** A name and what is to be said of it; either may be blank. */
export interface Row {
  readonly name: string;
  readonly list: readonly string[];
  readonly level?: string;
}

/** Set rows, the names in the rail; rows of a name alone run on as one line, for a column of them says nothing. */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const paired = rows.filter((row) => row.name && (row.list.length || row.level));
  const names = rows.filter((row) => row.name && !paired.includes(row)).map((row) => row.name);
  const nameless = rows.filter((row) => !row.name);
  return (
    <>
      {paired.length > 0 && (
        <dl>
          {paired.map((row) => (
            <div>
              <dt>
                <Text>{row.name}</Text>
              </dt>
              <dd>{setRow(row)}</dd>
            </div>
          ))}
        </dl>
      )}
      {nameless.map((row) => (
        <p class="body">{setRow(row)}</p>
      ))}
      {names.length > 0 && <p class="body">{setList(names)}</p>}
    </>
  );
}

function setRow({ list, level }: Row) {
  return [setList(list), list.length > 0 && level && ' — ', level && <Text>{level}</Text>];
}

function setList(list: readonly string[]) {
  return list.map((word, place) => [place > 0 && ', ', <Text>{word}</Text>]);
}
