import { isUrl, shortUrl } from '../values/url.ts';
import { printedUrl } from './printed-url.ts';
import { Text } from './text.tsx';

export interface LinkProps {
  readonly url: string;
  /** What to read; the address itself where blank. */
  readonly text?: string;
  readonly rel?: string;
  readonly class?: string;
}

/** Link a text to its address; an address that a page may not link to stands beside the text as it is. */
export function Link({ url, text, ...attributes }: LinkProps) {
  if (!isUrl(url)) return <bdi class={attributes.class}>{[text, url].filter(Boolean).join(' – ')}</bdi>;
  const words = text || shortUrl(url);
  return (
    <a href={url} {...attributes} data-url={printedUrl(url, words)}>
      <Text>{words}</Text>
    </a>
  );
}
