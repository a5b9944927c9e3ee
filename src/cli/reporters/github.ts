import type { Reporter } from './reporter.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Write verdicts as workflow commands, which GitHub shows next to the line in question. */
export const github: Reporter = {
  start: '',
  verdict: ({ messages }) =>
    messages
      .map(({ file, line, column, ruleId, severity, reason, hint }) => {
        const place = line === undefined ? '' : `,line=${line},col=${column}`;
        const said = hint ? `${reason} ${hint}` : reason;
        return `::${commands[severity]} file=${property(file)}${place},title=${ruleId}::${escaped(said)}\n`;
      })
      .join(''),
  end: () => '',
};

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
