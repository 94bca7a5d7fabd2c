/** Completion for bash. */
import type { CommandSpec, OptionSpec } from '../spec';
import { flagsOf, kindOfValue, takesFiles, wordsFor } from './words';

/** The script for bash. */
export function bashCompletion(program: CommandSpec): string {
  const names = program.commands.map(({ name }) => name);
  return `# Completion of extract for bash. To load it: source <(extract completion bash)
_extract() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=
  # "--option=value" comes as three words.
  if [[ $word == = ]]; then word=; elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  # Options of a command stand behind it, so a command comes first.
  case \${COMP_WORDS[1]} in ${names.join('|')}) [[ $COMP_CWORD -gt 1 ]] && command=\${COMP_WORDS[1]} ;; esac
  compopt +o default +o filenames 2>/dev/null
  case $command/$previous in
${[program, ...program.commands].flatMap((command) => command.options.filter(({ value }) => value !== null).map((option) => valueCase(command === program ? '' : command.name, option))).join('\n')}
  esac
  case $command in
${program.commands.map((command) => `    ${command.name}) ${replies(command, wordsFor(command, program))} ;;`).join('\n')}
    *) if [[ $COMP_CWORD -eq 1 ]]; then ${replies(program, names)}; else ${replies(program, [])}; fi ;;
  esac
}
complete -F _extract extract
`;
}

function valueCase(command: string, option: OptionSpec): string {
  const kind = kindOfValue(option);
  const reply = typeof kind === 'object' ? words(kind.choices) : kind === 'other' ? 'COMPREPLY=()' : files(kind === 'folder' ? '-d' : '-f');
  return `    ${flagsOf(option).map((flag) => `${command}/${flag}`).join('|')}) ${reply}; return ;;`;
}

/** Options behind a dash; else the words, and files where they are taken. */
function replies(command: CommandSpec, others: readonly string[]): string {
  const options = words(command.options.flatMap(flagsOf));
  const list = others.length === 0 ? 'COMPREPLY=()' : words(others);
  const more = takesFiles(command) ? `${list}; ${files('-f').replace('=(', '+=(')}` : list;
  return `if [[ $word == -* ]]; then ${options}; else ${more}; fi`;
}

const words = (list: readonly string[]): string => `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`;

/** One name a line; with blanks in them they must not fall apart. */
const files = (flag: string): string => `compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen ${flag} -- "$word"))`;
