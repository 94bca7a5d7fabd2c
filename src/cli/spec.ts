/** The command line as plain data, read off its definition: shell completion and the man page are made of it. */

export interface CommandSpec {
  readonly name: string;
  /** What stands behind the name in its synopsis, one line a form. */
  readonly usage: readonly string[];
  readonly description: string;
  readonly options: readonly OptionSpec[];
  readonly arguments: readonly ArgumentSpec[];
  readonly commands: readonly CommandSpec[];
  /** What the help ends with: examples, exit codes. */
  readonly after: string;
}

export interface OptionSpec {
  /** `-o`, or null. */
  readonly short: string | null;
  /** `--output`. */
  readonly long: string;
  /** The name of its value as the help has it, or null when it takes none. */
  readonly value: string | null;
  readonly choices: readonly string[];
  /** With its choices and its default, as the help has it. */
  readonly description: string;
}

export interface ArgumentSpec {
  readonly name: string;
  readonly description: string;
  readonly choices: readonly string[];
}

/** What is asked of a command of the parser. */
export interface ParserCommand {
  readonly name: () => string;
  readonly usage: () => string;
  readonly description: () => string;
  readonly commands: readonly ParserCommand[];
  readonly createHelp: () => ParserHelp;
  readonly emit: (event: string, context: object) => boolean;
}

interface ParserHelp {
  readonly visibleOptions: (command: never) => readonly ParserOption[];
  readonly visibleArguments: (command: never) => readonly ParserArgument[];
  readonly visibleCommands: (command: never) => readonly ParserCommand[];
  readonly optionDescription: (option: never) => string;
}

interface ParserOption {
  readonly short?: string | undefined;
  readonly long?: string | undefined;
  readonly flags: string;
  readonly required: boolean;
  readonly optional: boolean;
  readonly argChoices?: readonly string[] | undefined;
}

interface ParserArgument {
  readonly name: () => string;
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
}

/** A command of the parser, with the commands below it, as plain data. */
export function specOf(command: ParserCommand): CommandSpec {
  const help = command.createHelp();
  return {
    name: command.name(),
    usage: command.usage().split('\n').map((line) => line.trim().replace(/^extract /, '')),
    description: command.description(),
    options: help.visibleOptions(command as never).map((option) => ({
      short: option.short ?? null,
      long: option.long ?? option.flags,
      value: option.required || option.optional ? (/[<[]([^<>[\]]+)[>\]]/.exec(option.flags)?.[1] ?? 'value') : null,
      choices: option.argChoices ?? [],
      description: help.optionDescription(option as never),
    })),
    arguments: help.visibleArguments(command as never).map((argument) => ({ name: argument.name(), description: argument.description, choices: argument.argChoices ?? [] })),
    commands: help.visibleCommands(command as never).map(specOf),
    after: textAfter(command),
  };
}

function textAfter(command: ParserCommand): string {
  const texts: string[] = [];
  command.emit('afterHelp', { error: false, command, write: (text: string) => texts.push(text) });
  return texts.join('').trim();
}
