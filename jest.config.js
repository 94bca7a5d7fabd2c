module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/build.js',
  transform: { '\\.[jt]s$': '<rootDir>/test/support/transform.js' },
  // chalk 5 is ESM only; Jest's CommonJS runtime needs it compiled.
  transformIgnorePatterns: ['/node_modules/(?!chalk/)'],
  coverageProvider: 'v8',
  // Some tests start processes, which may take ten times as long on a busy machine.
  testTimeout: 60_000,
};
