import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homepage, version } from '../../package.json';
import { docsOf } from '../../src/cli/docs-of.ts';
import * as imported from '../../src/import/rules.ts';
import * as lint from '../../src/lint/severities.ts';
import { meanings } from '../../src/rules.ts';
import * as source from '../../src/source/rules.ts';
import * as validate from '../../src/validate/rules.ts';
import { readResults } from '../bench/results.ts';
import { table as benchTable } from '../bench/table.ts';
import { emptyFolder } from '../cli/empty-folder.ts';
import { recto } from '../cli/recto.ts';
import { mappingTable } from './mapping-table.ts';
import { expectBetween, readme, root } from './readmes.ts';
import { ruleTable } from './rule-table.ts';

const repository = homepage.replace(/#.*/, '');

describe('the READMEs', () => {
  it('say what goes where', () => expectBetween('src/README.md', 'mapping', mappingTable()));

  it('list every message', () => expectBetween('src/cli/README.md', 'messages', ruleTable()));

  it.each([
    ['source', source],
    ['import', imported],
    ['validate', validate],
    ['lint', lint],
  ])('list the messages of %s', (room, rules) =>
    expectBetween(`src/${room}/README.md`, 'messages', ruleTable(Object.keys(rules.meanings))),
  );

  it('explain each rule where its address leads', () => {
    for (const id of Object.keys(meanings)) {
      const [file = '', anchor = ''] = docsOf(id).replace(`${repository}/blob/main/`, '').split('#');
      expect(readme(file)).toContain(`<a id="${anchor}"></a>`);
    }
  });

  it('show what was measured last', () => expectBetween('README.md', 'bench', benchTable(readResults())));

  it('show what the command says of a broken resume', () => {
    const folder = emptyFolder();
    cpSync(join(root, 'test/clients/broken/resume.json'), join(folder, 'resume.json'));
    const { out, err } = recto(folder, ['validate', 'resume.json'], undefined, { npm_command: 'exec' });
    const said = (out + err).replace(/^\n+|\n+$/g, '');
    expectBetween('src/validate/README.md', 'broken', `\`\`\`\n${said}\n\`\`\``);
  });

  it('name the repository and the version', () => {
    const action = `# .github/workflows/resume.yml
- uses: ${repository.replace('https://github.com/', '')}@v${version}
  with: { files: "team/*.json", options: "--max-warnings 0" }`;
    const hooks = `# .pre-commit-config.yaml
repos:
  - repo: ${repository}
    rev: v${version}
    hooks: [{ id: recto-validate }]`;
    const blocks = [action, hooks].map((block) => `\`\`\`yaml\n${block}\n\`\`\``).join('\n\n');
    expectBetween('src/cli/README.md', 'action', blocks);
  });
});
