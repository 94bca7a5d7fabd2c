/** Writes the man page from the definition of the command line: what `--help` says, in the form `man` reads. */
import type { CommandSpec, OptionSpec } from '../cli/spec';

/** The man page of a program, in the form of `man`; `version` stands in its footer. */
export function manPage(program: CommandSpec, version: string): string {
  const { name } = program;
  const [summary = '', ...more] = program.description.split('\n\n');
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${escape(firstSentence(summary))}`,
    '.SH SYNOPSIS',
    ...program.usage.flatMap((form) => ['.br', `.B ${name}`, escape(form)]).slice(1),
    '.SH DESCRIPTION',
    ...[summary, ...more].flatMap((paragraph) => [escape(paragraph), '.PP']).slice(0, -1),
    '.SH OPTIONS',
    ...program.options.flatMap(option),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => commandSection(command, name)),
    ...sections(program.after),
    '',
  ].join('\n');
}

/** Lower-case, without a full stop: as the line of NAME is written. */
function firstSentence(text: string): string {
  const [sentence = ''] = text.replace(/\s+/g, ' ').split(/[:.]/);
  return sentence.replace(/ \([^)]*\)/g, '').replace(/^./, (letter) => letter.toLowerCase());
}

function commandSection(command: CommandSpec, program: string): string[] {
  return [
    `.SS "${escape(`${program} ${command.name} ${command.usage.join(' ')}`)}"`,
    escape(`${capital(command.description)}.`),
    ...command.options.filter(({ long }) => long !== '--help').flatMap(option),
    ...(command.after === '' ? [] : ['.PP', ...verbatim(command.after)]),
  ];
}

function option({ short, long, value, description }: OptionSpec): string[] {
  const flags = [short, long].filter((flag) => flag !== null).map((flag) => `\\fB${escape(flag)}\\fR`);
  return ['.TP', `${flags.join(', ')}${value === null ? '' : ` \\fI${escape(value)}\\fR`}`, escape(description)];
}

/** "Exit codes:" and "Examples:" are headings of the help; what stands below them is laid out by hand. */
function sections(after: string): string[] {
  return after.split('\n\n').flatMap((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return lines.length > 0 && heading.endsWith(':') ? [`.SH ${escape(heading.slice(0, -1).toUpperCase())}`, ...verbatim(lines.join('\n'))] : ['.PP', escape(part)];
  });
}

const verbatim = (text: string): string[] => ['.nf', escape(text), '.fi'];

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** Backslashes and dashes as they are; a dot or a quote that starts a line would be a request. */
function escape(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^(?=[.'])/gm, '\\&').replaceAll('⟦', '\\[u27E6]').replaceAll('⟧', '\\[u27E7]');
}
