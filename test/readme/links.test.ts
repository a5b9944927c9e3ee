import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, readme, root } from './readmes.ts';

const pages = [...files, 'CONTRIBUTING.md', 'SECURITY.md'];

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-');

const anchorsIn = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.*)$|<a id="([^"]+)">/gm)].map(
    ([, heading, id]) => id ?? anchorOf(heading ?? ''),
  );

describe('the links of the pages', () => {
  it.each(pages)('of %s lead somewhere', (file) => {
    const links = [...readme(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    for (const [, path = '', anchor] of links) {
      const target = path ? join(root, dirname(file), path) : join(root, file);
      expect(existsSync(target) && statSync(target).isFile(), `${relative(root, target)} is there`).toBe(
        true,
      );
      if (anchor) expect(anchorsIn(readFileSync(target, 'utf8'))).toContain(anchor);
    }
  });

  it('README.md leads to every other README, CONTRIBUTING, CHANGELOG, SECURITY and LICENSE', () => {
    const others = [...files.slice(1), 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'];
    for (const file of others) expect(readme('README.md')).toContain(`](${file}`);
  });

  it('README.md is a door: 160 lines at most', () => {
    expect(readme('README.md').split('\n').length).toBeLessThanOrEqual(161);
  });
});
