/** What is common to the completions of all shells. */
import type { CommandSpec, OptionSpec } from '../spec';

/** What the value of an option may be. */
export type ValueKind = { readonly choices: readonly string[] } | 'file' | 'folder' | 'other';

/** Told by the choices, else by the name the help gives the value. */
export function kindOfValue({ value, choices }: OptionSpec): ValueKind {
  if (choices.length > 0) return { choices };
  if (value === 'dir' || value === 'folder') return 'folder';
  return value === 'file' || value === 'path' ? 'file' : 'other';
}

/** `-o` and `--output`, or the long one alone. */
export function flagsOf({ short, long }: OptionSpec): string[] {
  return short === null ? [long] : [short, long];
}

/** Words the arguments of a command may be besides files. The help takes a command. */
export function wordsFor(command: CommandSpec, program: CommandSpec): string[] {
  if (command.name === 'help') return program.commands.map(({ name }) => name);
  return command.arguments.flatMap(({ choices }) => choices);
}

/** True when the arguments of a command are files. */
export function takesFiles(command: CommandSpec): boolean {
  return command.name !== 'help' && command.arguments.some(({ choices }) => choices.length === 0);
}
