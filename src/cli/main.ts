/** The command line: `main(argv, io)` returns the exit code and never ends the process. */
import { Command, CommanderError, Option } from 'commander';
import type * as Check from './check';
import type * as Explain from './explain';
import { CliError, EXIT } from './exit-codes';
import { extractCommand, parseBytes, type ExtractFlags } from './extract-command';
import { printable, type Io } from './io';
import { DEFAULT_MAX_BYTES } from './read-page';
import type * as Schema from '../schema';

const EXAMPLES = `
Examples:
  extract page.txt > page.json             one page, pretty JSON
  extract page.txt | jq -r .sourceUrl      where the article was taken from
  curl -s URL | extract --url URL -        a page from a pipe
  extract dumps/ -o pages.ndjson           a folder, one record a line
  extract explain page.txt                 what each line became, and why
  extract check fixtures                   compare pages with <name>.expected.json

Exit codes: 0 done, 1 check found differences, 2 usage, 3 some inputs failed, 4 all failed, 5 output not written, 70 a bug.`;

/** Runs the command. stdout is data, stderr is talk. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = buildProgram(io, (code) => (exitCode = code));
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof CliError) {
      io.err(`extract: ${printable(error.message)}\n`);
      return error.exitCode;
    }
    io.err(`extract: a bug: ${printable(error instanceof Error ? (argv.includes('-v') ? (error.stack ?? error.message) : error.message) : String(error))}\n`);
    return EXIT.bug;
  }
  return exitCode;
}

function buildProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('extract').exitOverride().configureOutput({ writeOut: (text) => void io.out(text), writeErr: io.err });
  program
    .description('Turns scraped municipal pages (text dumps, Markdown, HTML, any encoding) into clean JSON.')
    .argument('[input...]', 'files, folders, or - for standard input')
    .option('-o, --output <file>', 'write to a file, which appears whole or not at all')
    .option('--ndjson', 'one compact record a line (the default for several inputs or a folder)')
    .option('--compact', 'no line breaks in the JSON')
    .addOption(new Option('--input-format <format>', 'what the input is').choices(['auto', 'text', 'markdown', 'html']).default('auto'))
    .option('--encoding <label>', 'encoding of the input, e.g. windows-1258, tcvn3', 'auto')
    .option('--url <url>', "the page's own address; resolves relative links")
    .option('--max-bytes <size>', 'refuse larger inputs, e.g. 20M', parseBytes, DEFAULT_MAX_BYTES)
    .option('--boilerplate', 'also list what was left out, with reasons')
    .option('--strict', 'count pages with warnings as failed')
    .option('-q, --quiet', 'no warnings')
    .option('-v, --verbose', 'stack traces of bugs')
    .version(version(), '-V, --version')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: ExtractFlags) => {
      if (inputs.length === 0 && io.stdinIsTerminal) {
        io.err(program.helpInformation());
        return done(EXIT.usage);
      }
      done(await extractCommand(inputs.length === 0 ? ['-'] : inputs, flags, io));
    });
  program
    .command('check')
    .description('compare fixtures <name>.txt|.md|.html with <name>.expected.json')
    .argument('<dir...>')
    .option('--update', 'write what the program prints now')
    .action(async (dirs: string[], flags: { update?: boolean }) => {
      const { checkCommand } = require('./check') as typeof Check;
      done(await checkCommand(dirs, flags.update === true, io));
    });
  program
    .command('explain')
    .description('every line of a page: what it became and why')
    .argument('<file>')
    .option('--json', 'for machines')
    .addOption(new Option('--color <when>').choices(['auto', 'always', 'never']).default('auto'))
    .option('--encoding <label>', 'encoding of the input', 'auto')
    .action(async (file: string, flags: { json?: boolean; color: string; encoding: string }) => {
      const { explainCommand } = require('./explain') as typeof Explain;
      done(await explainCommand(file, flags, io));
    });
  program
    .command('schema')
    .description('print the JSON Schema of the output')
    .action(async () => {
      const { schema } = require('../schema') as typeof Schema;
      await io.out(`${JSON.stringify(schema, null, 2)}\n`);
    });
  return program;
}

function version(): string {
  return (require('../../package.json') as { version: string }).version;
}
