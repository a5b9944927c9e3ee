import { choicesOf, known, taken, type Verb, verbs } from '../options.ts';
import { Failure } from '../failure.ts';
import { print } from '../print.ts';

type Flag = keyof typeof known;
const shells = { bash, zsh, fish } as const;

/** Print a completion script for a shell. */
export function printCompletion([shell = '', ...others]: readonly string[]): number {
  if (!Object.hasOwn(shells, shell) || others.length > 0)
    throw new Failure('Name a shell: bash, zsh or fish.\nSee: recto completion --help', 2);
  print(shells[shell as keyof typeof shells]());
  return 0;
}

const words = [...verbs, 'help'].join(' ');
const flagsOf = (verb: Verb): readonly Flag[] => [...taken[verb], 'help'];
const written = (verb: Verb) =>
  flagsOf(verb)
    .map((flag) => `--${flag}`)
    .join(' ');
/** The options whose values are known, with the commands that take them. */
const withChoices = verbs.flatMap((verb) =>
  taken[verb].flatMap((flag) => {
    const choices = choicesOf(flag, verb);
    return choices ? [{ verb, flag, choices: choices.join(' ') }] : [];
  }),
);

function bash(): string {
  const cases = verbs.map((verb) => `      ${verb}) words='${written(verb)}' ;;`);
  const values = withChoices.map(({ verb, flag, choices }) => `    ${verb}:--${flag}) words='${choices}' ;;`);
  return `_recto() {
  local current=\${COMP_WORDS[COMP_CWORD]} verb=\${COMP_WORDS[1]} words=''
  case "$verb:\${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('\n')}
  esac
  if [[ -z $words && $current == -* ]]; then
    case $verb in
${cases.join('\n')}
      *) words='${written('make')}' ;;
    esac
  elif [[ -z $words && $COMP_CWORD == 1 ]]; then
    words='${words}'
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _recto recto
`;
}

function zsh(): string {
  const cases = verbs.map((verb) => `      (${verb}) compadd -- ${written(verb)} ;;`);
  const values = withChoices.map(
    ({ verb, flag, choices }) => `    (${verb}:--${flag}) compadd -- ${choices}; return ;;`,
  );
  return `#compdef recto
_recto() {
  case "$words[2]:$words[CURRENT-1]" in
${values.join('\n')}
  esac
  if [[ $words[CURRENT] == -* ]]; then
    case $words[2] in
${cases.join('\n')}
      (*) compadd -- ${written('make')} ;;
    esac
  else
    (( CURRENT == 2 )) && compadd -- ${words}
    _files
  fi
}
compdef _recto recto
`;
}

function fish(): string {
  const flags = verbs.flatMap((verb) =>
    flagsOf(verb).map((flag) => {
      const option = known[flag];
      const choices = flag === 'help' ? undefined : choicesOf(flag, verb);
      return [
        `complete -c recto -n '__fish_seen_subcommand_from ${verb}' -l ${flag}`,
        ...('short' in option ? [`-s ${option.short}`] : []),
        ...(choices ? [`-x -a '${choices.join(' ')}'`] : option.type === 'string' ? ['-r'] : []),
      ].join(' ');
    }),
  );
  return `complete -c recto -n __fish_use_subcommand -a '${words}'\n${flags.join('\n')}\n`;
}
