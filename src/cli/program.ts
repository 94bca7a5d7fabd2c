/** Declares the commands and options. The only file that knows commander. */
import { Argument, Command, CommanderError, Option } from 'commander';
import { DEFAULT_MAX_BYTES, parseBytes, parseDuration, parseEncoding, parseGlob, parseJobs, parseShard, parseUrl } from './arguments';
import type * as Check from './check';
import type * as Completion from './completion';
import { COMMANDS } from './commands';
import { CliError, EXIT } from './exit-codes';
import type * as Explain from './explain';
import type * as Extract from './extract-command';
import type { ExtractFlags } from './extract-flags';
import { CHECK_EXAMPLES, COMPLETION_EXAMPLES, DESCRIPTION, EXAMPLES, EXPLAIN_EXAMPLES, REPORT_EXAMPLES } from './help';
import type { Io } from './io';
import { printable } from './printable';
import type * as Report from './report-command';
import type { CommandSpec } from './spec';
import type * as Spec from './spec';
import type * as Schema from '../schema';

/** Wider help is hard to read, and narrower terminals are rare. */
const HELP_WIDTH = 80;

const PAGE_FORMATS = ['auto', 'text', 'markdown', 'html', 'mhtml'];
/** The same, and files of many pages. */
const INPUT_FORMATS = [...PAGE_FORMATS, 'ndjson', 'warc', 'wet'];

/** Reads the arguments and runs the command they name; returns the exit code. Help and version go to `say`. */
export async function runProgram(argv: readonly string[], io: Io, say: (text: string) => void): Promise<number> {
  let exitCode: number = EXIT.ok;
  const done = (code: number): void => void (exitCode = code);
  const program = mainCommand(io, say, done);
  if (argv.some(mayAskForCommand)) addCommands(program, io, done);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return exitCode;
}

/** The command line as plain data. */
export function programSpec(): CommandSpec {
  const { specOf } = require('./spec') as typeof Spec;
  const nowhere = { err: () => undefined } as Partial<Io> as Io;
  // The types of commander leave out that a command emits its help's last part.
  const program = mainCommand(nowhere, () => undefined, () => undefined);
  addCommands(program, nowhere, () => undefined);
  return specOf(program as Command & Spec.ParserCommand);
}

/** False for most pages and options: then nobody needs the other commands, and declaring them takes longer than to read a short page. */
function mayAskForCommand(argument: string): boolean {
  return COMMANDS.includes(argument) || (argument.startsWith('-') && argument.includes('h'));
}

/** Adds the other commands to the main one, if they are not there yet. */
function addCommands(program: Command, io: Io, done: (code: number) => void): void {
  if (program.commands.length > 0) return;
  addCheck(program, io, done);
  addExplain(program, io, done);
  addReport(program, io, done);
  addSchema(program, io);
  addCompletion(program, io);
  for (const command of program.commands) command.showHelpAfterError(`Try: extract ${command.name()} --help`);
}

function mainCommand(io: Io, say: (text: string) => void, done: (code: number) => void): Command {
  const program = new Command('extract')
    // Both are handed down to the commands, so they come before any is added.
    .exitOverride()
    .configureOutput({
      writeOut: say,
      writeErr: io.err,
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      // It repeats what was typed; its own lines stay lines.
      outputError: (text, write) => write(text.replace(/^error: /, 'extract: ').split('\n').map(printable).join('\n')),
    })
    .showHelpAfterError('Try: extract --help');
  program
    // Options before a command are ours, those after it the command's: both have --encoding.
    .enablePositionalOptions()
    .usage('[options] [file|folder|-]...\n       extract check|explain|report|schema|completion ...')
    .description(DESCRIPTION)
    .argument('[input...]', 'files, folders, or - for standard input (the default in a pipe)')
    .option('-o, --output <file>', 'write to a file, which appears whole or not at all')
    .addOption(new Option('-d, --out-dir <dir>', 'a file a page below this folder: DIR/a/b.txt.json').conflicts('output'))
    .option('--ndjson', 'one record a line, also for a single page')
    .option('--compact', 'a single page without line breaks')
    .addOption(formatOption(INPUT_FORMATS))
    .addOption(encodingOption())
    .option('--url <url>', "the page's own address; resolves relative links", parseUrl)
    .addOption(maxBytesOption())
    .option('--boilerplate', 'also list what was left out, and why')
    .addOption(globsOption('--include', 'only these files of folders; may be repeated'))
    .addOption(globsOption('--exclude', 'not these files and folders; may be repeated'))
    .option('--files-from <file>', 'read the paths of this list, or - (lines, or NUL)')
    .option('--shard <i/n>', 'only the i-th of n equal shares of the pages', parseShard)
    .option('--if-changed', 'with -d: pass over pages whose record is up to date')
    .option('-j, --jobs <n>', 'so many processes, or auto: one a core', parseJobs)
    .option('--timeout <time>', 'give a page up after this long, such as 10s', parseDuration)
    .option('--unordered', 'with -j: records as they come')
    .option('--strict', 'pages with warnings count as failed')
    .addOption(new Option('-q, --quiet', 'only errors').conflicts('verbose'))
    .option('-v, --verbose', 'a line a page; where in the program a bug is')
    .option('--progress', 'show progress even when stderr is no terminal')
    .option('--no-progress', 'never show progress')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .hook('preSubcommand', (_, command) => refuseMisplaced(program, command.name()))
    .action(async (inputs: string[], flags: ExtractFlags) => {
      if (inputs.length === 0 && flags.filesFrom === undefined && io.stdinIsTerminal) {
        addCommands(program, io, done);
        program.outputHelp({ error: true });
        return done(EXIT.usage);
      }
      const { extractCommand } = require('./extract-command') as typeof Extract;
      done(await extractCommand(inputs.length === 0 && flags.filesFrom === undefined ? ['-'] : inputs, flags, version(), io));
    });
  return program;
}

/** An option before the command would be read and then forgotten. */
function refuseMisplaced(program: Command, command: string): void {
  const given = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
  if (given !== undefined) throw new CliError(EXIT.usage, `${given.long ?? given.flags}: stands before "${command}"; options of a command stand after its name`);
}

function addCheck(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('check')
    .usage('[options] DIR|FILE...')
    .description('compare pages with the JSON they must give')
    .argument('<dir...>', 'folders of fixtures, or single pages')
    .addOption(new Option('--update', 'write what the program prints now (with CI=true: never a new file)').conflicts(['watch', 'format']))
    .option('--only <glob>', 'only fixtures whose name or path matches, such as "vi-*"', (text: string) => parseGlob('--only', text))
    .option('--watch', 'check again when a file changes')
    .addOption(new Option('--format <format>', 'how to tell it').choices(['human', 'github', 'junit', 'json']).default('human'))
    .addOption(colorOption())
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (paths: string[], flags: Check.CheckFlags) => {
      const { checkCommand } = require('./check') as typeof Check;
      done(await checkCommand(paths, flags, io));
    });
}

function addExplain(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('explain')
    .usage('[options] FILE')
    .description('every line of a page: what it became, and why')
    .argument('<file>', 'a page, or - for standard input')
    .option('--why <field>', 'the candidates for a field, and why the winner won')
    .option('--all', 'fold and cut nothing')
    .option('--json', 'for machines')
    .addOption(colorOption())
    .addOption(formatOption(PAGE_FORMATS))
    .addOption(encodingOption())
    .addOption(maxBytesOption())
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action(async (file: string, flags: Explain.ExplainFlags) => {
      const { explainCommand } = require('./explain') as typeof Explain;
      done(await explainCommand(file, flags, io));
    });
}

function addReport(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('report')
    .usage('[options] FILE|FOLDER... -o FILE')
    .description('one HTML file to look many pages through')
    .argument('<input...>', 'pages, folders, or - for standard input')
    .requiredOption('-o, --output <file>', 'the report, such as report.html; appears whole or not at all')
    .addOption(formatOption(PAGE_FORMATS))
    .addOption(encodingOption())
    .addOption(maxBytesOption())
    .addOption(globsOption('--include', 'only these files of folders; may be repeated'))
    .addOption(globsOption('--exclude', 'not these files and folders; may be repeated'))
    .option('-q, --quiet', 'only errors')
    .addHelpText('after', REPORT_EXAMPLES)
    .action(async (inputs: string[], flags: Report.ReportFlags) => {
      const { reportCommand } = require('./report-command') as typeof Report;
      done(await reportCommand(inputs, flags, version(), io));
    });
}

function addSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .description('print the JSON Schema of the output (draft 2020-12)')
    .action(async () => {
      const { schema } = require('../schema') as typeof Schema;
      await io.out(`${JSON.stringify(schema, null, 2)}\n`);
    });
}

function colorOption(): Option {
  return new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto');
}

function addCompletion(program: Command, io: Io): void {
  program
    .command('completion')
    .usage('bash|zsh|fish')
    .description('print a script that lets the shell complete this command')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', COMPLETION_EXAMPLES)
    .action(async (shell: Completion.Shell) => {
      const { completionScript } = require('./completion') as typeof Completion;
      await io.out(completionScript(shell, programSpec()));
    });
}

function formatOption(choices: readonly string[]): Option {
  return new Option('--input-format <format>', 'what the input is').choices(choices).default('auto');
}

function encodingOption(): Option {
  return new Option('--encoding <label>', 'encoding of the input, such as windows-1258').argParser(parseEncoding).default('auto');
}

function globsOption(name: string, description: string): Option {
  return new Option(`${name} <glob>`, description).argParser<readonly string[]>((text, before: readonly string[] | undefined) => [...(before ?? []), parseGlob(name, text)]);
}

function maxBytesOption(): Option {
  return new Option('--max-bytes <size>', 'refuse larger pages').argParser(parseBytes).default(parseBytes(DEFAULT_MAX_BYTES), DEFAULT_MAX_BYTES);
}

function version(): string {
  return (require('../../package.json') as { readonly version: string }).version;
}
