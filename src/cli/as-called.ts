const command =
  /(?<=^|[\s":|])recto(?= (?:convert|validate|render|open|init|mcp|completion|help|<|--help|\S*[./]\S))/gm;

/**
 * Write commands in a hint the way the person can run them: npx finds this one only by the name of its package, because `recto`
 * is another package there.
 */
export function asCalled(hint: string): string {
  return process.env['npm_command'] === 'exec' ? hint.replace(command, 'npx jsonresume-theme-recto') : hint;
}
