import { Text } from './text.tsx';

/** A name and what is to be said of it; either may be blank. */
export interface Row {
  readonly name: string;
  readonly list: readonly string[];
  readonly level?: string;
}

/** Set rows, the names in the rail; rows of a name alone run on as one line, for a column of them says nothing. */
export function Rows({ rows, comma }: { readonly rows: readonly Row[]; readonly comma: string }) {
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
              <dd>{setRow(row, comma)}</dd>
            </div>
          ))}
        </dl>
      )}
      {nameless.map((row) => (
        <p class="body">{setRow(row, comma)}</p>
      ))}
      {names.length > 0 && <p class="body">{setList(names, comma)}</p>}
    </>
  );
}

function setRow({ list, level }: Row, comma: string) {
  return [setList(list, comma), list.length > 0 && level && ' — ', level && <Text>{level}</Text>];
}

function setList(list: readonly string[], comma: string) {
  return list.map((word, place) => [place > 0 && comma, <Text>{word}</Text>]);
}
