/** Scripts by which a shell completes the command line. */
import type { CommandSpec } from '../spec';
import { bashCompletion } from './bash';
import { fishCompletion } from './fish';
import { zshCompletion } from './zsh';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** A shell that a script can be made for. */
export type Shell = keyof typeof SCRIPTS;

/** The script to be sourced by the shell. */
export function completionScript(shell: Shell, program: CommandSpec): string {
  return SCRIPTS[shell](program);
}
