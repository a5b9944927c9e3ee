import { asCalled } from '../as-called.ts';
import { harmless } from '../harmless.ts';
import type { Paint } from '../paint.ts';
import { prettyMessage } from '../report/pretty-message.ts';
import type { Reporter, Verdict } from './reporter.ts';

/** Write verdicts for people: each message with a code frame, then a line for the file, and one for all of them. */
export function pretty(paint: Paint): Reporter {
  return {
    start: '',
    verdict: (verdict, text) => {
      const { file, valid, messages } = verdict;
      const shown = messages.map((message) => `${prettyMessage(message, text, paint)}\n`).join('');
      const word = valid ? paint('green', 'valid') : paint('red', 'invalid');
      return `${shown}${shown && '\n'}${word} ${harmless(file)}${counted(verdict)}\n`;
    },
    end: ({ files, invalid, errors, warnings, fixable }) => {
      const all = `${files} files: ${files - invalid} valid, ${invalid} invalid`;
      const counted = `\n${all}; ${plural(errors, 'error')}, ${plural(warnings, 'warning')}\n`;
      const more = `${plural(fixable, 'change')} would mend what is certain: recto validate --fix\n`;
      return (files < 2 ? '' : counted) + (fixable > 0 ? asCalled(more) : '');
    },
  };
}

/** ": 1 error, 2 warnings" */
function counted({ messages }: Verdict): string {
  const names = { error: 'error', warning: 'warning', info: 'note' } as const;
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count > 0 ? [plural(count, names[severity])] : [];
  });
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
