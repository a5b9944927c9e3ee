const command =
  /(?<=^|[\s":|])recto(?= (?:convert|validate|render|open|init|mcp|completion|help|<|--help|\S*[./]\S))/gm;

/**
 * Write commands in a hint as the person can run them: npx finds this one by the name of its package alone, for `recto`
 * is another package there.
 */
export function asCalled(hint: string): string {
  return process.env['npm_command'] === 'exec' ? hint.replace(command, 'npx jsonresume-theme-recto') : hint;
}
