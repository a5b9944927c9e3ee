import { version } from '../../../package.json';
import { meanings, type RuleId, severities } from '../../rules.ts';
import { positions } from '../../source/position.ts';
import { dotForm } from '../../values/pointer.ts';
import { docsOf, homepage } from '../docs-of.ts';
import type { PlacedMessage } from '../report/report.ts';
import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const ids = Object.keys(meanings) as readonly RuleId[];
const driver = {
  name: 'recto',
  version,
  informationUri: homepage,
  rules: ids.map((id) => ({
    id,
    shortDescription: { text: meanings[id] },
    helpUri: docsOf(id),
    defaultConfiguration: { level: levels[severities[id]] },
  })),
};

/** Write verdicts as SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = {
  start: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
  verdict: ({ messages }, text, first) => {
    const positionOf = positions(text);
    const results = messages.map((message) => JSON.stringify(result(message, positionOf)));
    return results.length > 0 ? `${first ? '' : ',\n'}${results.join(',\n')}` : '';
  },
  end: () => ']}]}\n',
};

function result(message: PlacedMessage, positionOf: ReturnType<typeof positions>) {
  const { file, ruleId, severity, reason, hint, pointer, places } = message;
  const [place] = places ?? [];
  const start = place && positionOf(place[0]);
  const end = place && positionOf(place[1]);
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[severity],
    message: { text: hint ? `${reason} ${hint}` : reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') },
          ...(start &&
            end && {
              region: {
                startLine: start.line,
                startColumn: start.column,
                endLine: end.line,
                endColumn: end.column,
              },
            }),
        },
        ...(pointer && { logicalLocations: [{ fullyQualifiedName: dotForm(pointer), kind: 'member' }] }),
      },
    ],
  };
}
