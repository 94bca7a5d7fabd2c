import process from 'node:process';

const list = (name, byDefault) => (process.env[name] ?? byDefault).split(',');

/** Mutation testing: see docs/TESTING.md. `MUTATE` names what is mutated, `TESTS` the folders or files whose tests must notice. */
export default {
  mutate: list('MUTATE', 'src/dates/**/*.ts'),
  plugins: ['./test/mutation/runner.mjs'],
  testRunner: 'in-process',
  // Inputs of a megabyte ask how long something takes, not what comes out, and would take nearly all of the time here.
  inProcess: { tests: list('TESTS', 'test/dates'), without: 'many .* are read|^size and cost|^a long run of|^any (bytes|text)' },
  mutator: {
    // A literal is a word of a table, of a reason or of a comparison. Emptying words tests the table, not the logic, and asks for a
    // row a word; that a comparison matters is tested by its other mutants (always true, always false, the opposite).
    // Without its question mark an access is refused by the compiler (strict, noUncheckedIndexedAccess), so no such mutant can live.
    excludedMutations: ['StringLiteral', 'OptionalChaining'],
  },
  // Of a table that is made once, only the test that made it is known to reach it: `decode` is full of them, and needs `all`.
  coverageAnalysis: process.env.COVERAGE ?? 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: process.env.REPORT ?? 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  timeoutMS: 20000,
  checkers: [],
  disableTypeChecks: false,
  dryRunTimeoutMinutes: 10,
  warnings: { unknownOptions: false },
  ignorePatterns: ['docs', 'dist', 'coverage'],
};
