import process from 'node:process';

/** Mutation testing: see CONTRIBUTING. `MUTATE` names what is mutated, `TESTS` the folder whose tests must notice. */
export default {
  mutate: (process.env.MUTATE ?? 'src/dates/**/*.ts').split(','),
  testRunner: 'jest',
  jest: { config: { globalSetup: undefined, roots: (process.env.TESTS ?? 'test/dates').split(',').map((folder) => `<rootDir>/${folder}`), testMatch: ['**/*.test.ts'], transform: { '\\.[jt]s$': '<rootDir>/test/support/transform.js' }, transformIgnorePatterns: ['/node_modules/(?!chalk/)'] }, enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
  timeoutMS: 20000,
  checkers: [],
  disableTypeChecks: false,
  dryRunTimeoutMinutes: 30,
  ignorePatterns: ['fixtures', 'docs', 'dist', 'coverage'],
};
