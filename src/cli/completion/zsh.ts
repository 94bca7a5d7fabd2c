/** Completion for zsh. */
import type { CommandSpec, OptionSpec } from '../spec';
import { flagsOf, kindOfValue, takesFiles, wordsFor } from './words';

/** The script for zsh. */
export function zshCompletion(program: CommandSpec): string {
  return `#compdef extract
# Completion of extract for zsh. To install it: extract completion zsh > "\${fpath[1]}/_extract"
_extract() {
  local -a commands
  commands=(
${program.commands.map(({ name, description }) => `    ${quote(`${name}:${description}`)}`).join('\n')}
  )
  # Options of a command stand behind it, so a command comes first.
  if (( CURRENT > 2 )); then
    case $words[2] in
${program.commands.map((command) => `      ${command.name})\n        shift words; (( CURRENT-- ))\n        ${callOf(command, program)}\n        return ;;`).join('\n')}
    esac
  fi
  ${argumentsOf(program, ["'1:page or command:{_describe command commands; _files}'", "'*:page:_files'"])}
}
_extract "$@"
`;
}

function callOf(command: CommandSpec, program: CommandSpec): string {
  const others = wordsFor(command, program);
  const files = takesFiles(command) ? ["'*:file:_files'"] : [];
  return argumentsOf(command, others.length > 0 ? [quote(`1:what:(${others.join(' ')})`)] : files);
}

function argumentsOf({ options }: CommandSpec, positions: readonly string[]): string {
  return ['_arguments -s -S', ...options.map(optionOf), ...positions].join(' \\\n          ');
}

/** `(-o --output)'{-o,--output}'[…]:file:_files`: one of the two is enough. */
function optionOf(option: OptionSpec): string {
  const flags = flagsOf(option);
  const rest = `[${option.description.replace(/[[\]]/g, '\\$&')}]${valueOf(option)}`;
  return flags.length === 1 ? quote(`${option.long}${rest}`) : `${quote(`(${flags.join(' ')})`)}{${flags.join(',')}}${quote(rest)}`;
}

function valueOf(option: OptionSpec): string {
  if (option.value === null) return '';
  const kind = kindOfValue(option);
  const action = typeof kind === 'object' ? `(${kind.choices.join(' ')})` : kind === 'folder' ? '_files -/' : kind === 'file' ? '_files' : ' ';
  return `:${option.value.replaceAll(':', '\\:')}:${action}`;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
