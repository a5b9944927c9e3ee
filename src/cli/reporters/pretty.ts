import { escapeControls } from '../escape-controls.ts';
import type { Paint } from '../paint.ts';
import { groupAlike } from '../report/group-alike.ts';
import { prettyGroup } from '../report/pretty-group.ts';
import type { Reporter, Verdict } from './reporter.ts';

/** With more to say, the lines of the text are left out. */
const mostFrames = 8;

/**
 * Write verdicts for people: each message with a code frame, similar ones as one unless `all` is set, then
 * a line for the file, and one for all of them.
 */
export function pretty(paint: Paint, all = false): Reporter {
  return {
    start: '',
    verdict: (verdict, text) => {
      const { file, valid, messages } = verdict;
      const groups = all ? messages.map((message) => [message]) : groupAlike(messages);
      const framed = all || groups.length <= mostFrames;
      const shown = groups.map((group) => `${prettyGroup(group, text, paint, framed)}\n`).join('');
      const word = valid ? paint('green', 'valid') : paint('red', 'invalid');
      return `${shown}${shown && '\n'}${word} ${escapeControls(file)}${counted(verdict)}\n`;
    },
    end: ({ files, invalid, errors, warnings, fixable }) => {
      const sum = `${files} files: ${files - invalid} valid, ${invalid} invalid`;
      const counted = `\n${sum}; ${plural(errors, 'error')}, ${plural(warnings, 'warning')}\n`;
      return (
        (files < 2 ? '' : counted) +
        (fixable > 0 ? `${plural(fixable, 'problem')} can be fixed automatically with --fix\n` : '')
      );
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
