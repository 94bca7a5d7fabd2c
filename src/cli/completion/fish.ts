/** Completion for fish. */
import type { CommandSpec, OptionSpec } from '../spec';
import { kindOfValue, takesFiles, wordsFor } from './words';

/** The script for fish. */
export function fishCompletion(program: CommandSpec): string {
  const names = program.commands.map(({ name }) => name).join(' ');
  const none = `not __fish_seen_subcommand_from ${names}`;
  return [
    '# Completion of extract for fish. To install it: extract completion fish > ~/.config/fish/completions/extract.fish',
    ...program.options.map((option) => optionLine(option, none)),
    ...program.commands.map(({ name, description }) => `complete -c extract -n ${quote(`${none}; and __fish_is_first_arg`)} -a ${name} -d ${quote(description)}`),
    ...program.commands.flatMap((command) => commandLines(command, program)),
    '',
  ].join('\n');
}

function commandLines(command: CommandSpec, program: CommandSpec): string[] {
  const seen = `__fish_seen_subcommand_from ${command.name}`;
  const others = wordsFor(command, program);
  return [
    ...command.options.map((option) => optionLine(option, seen)),
    ...(takesFiles(command) ? [] : [`complete -c extract -n ${quote(seen)} -f${others.length === 0 ? '' : ` -a ${quote(others.join(' '))}`}`]),
  ];
}

function optionLine(option: OptionSpec, condition: string): string {
  const kind = kindOfValue(option);
  const value = option.value === null ? '' : typeof kind === 'object' ? ` -x -a ${quote(kind.choices.join(' '))}` : kind === 'folder' ? ` -x -a '(__fish_complete_directories)'` : kind === 'file' ? ' -r -F' : ' -x';
  return `complete -c extract -n ${quote(condition)}${option.short === null ? '' : ` -s ${option.short.slice(1)}`} -l ${option.long.slice(2)}${value} -d ${quote(option.description)}`;
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
