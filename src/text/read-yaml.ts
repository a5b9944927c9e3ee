import type { Document, Pair } from 'yaml';
import type { ReadText, UnreadableText } from './read-json.ts';
import type { Fault } from './explain-json.ts';
import { explainAlias, explainYaml } from './explain-yaml.ts';
import { goesDeep } from './goes-deep.ts';

const year = /^[12]\d{3}$/;

/** YAML that was read, and its nodes with their places. */
export interface ReadYaml extends ReadText {
  readonly document: Document;
}

/** How YAML is read. */
export interface YamlReading {
  /** A number that would be written otherwise than it is stays the text that it is: +441174960000, 01067, 3.50. */
  readonly asWritten?: true;
}

/** Read YAML; dates are texts, years of dates too, whether or not they are quoted. Loads `yaml`. */
export async function readYaml(
  text: string,
  { asWritten }: YamlReading = {},
): Promise<ReadYaml | UnreadableText> {
  if (goesDeep(text)) return unreadable({ at: 0, reason: 'It goes too deep' });
  const { isScalar, parseDocument, visit } = await import('yaml');
  try {
    const document = parseDocument(text, {
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (document.errors.length > 0) {
      let quoteAt = 0;
      visit(document, {
        Scalar: (_, { type, range }) => {
          if (type?.startsWith('QUOTE')) quoteAt = range?.[0] ?? 0;
        },
      });
      return unreadable(explainYaml(text, document.errors, quoteAt));
    }
    const dated = (_: unknown, { key, value }: Pair) => {
      if (!isScalar(key) || !/date$/i.test(String(key.value)) || !isScalar(value)) return;
      if (typeof value.value === 'number' && year.test(value.source ?? '')) value.value = value.source;
    };
    visit(document, { Pair: dated });
    if (asWritten)
      visit(document, {
        Scalar: (_, node) => {
          if (typeof node.value === 'number' && node.source !== String(node.value)) node.value = node.source;
        },
      });
    return { value: document.toJS({ maxAliasCount: 100 }) ?? null, plain: text, document };
  } catch (error) {
    // Aliases of aliases of aliases: more than can be written out.
    return unreadable(explainAlias(text, (error as Error).message));
  }
}

const unreadable = (fault: Fault): UnreadableText => ({
  fault: { format: 'YAML', ...fault },
});
