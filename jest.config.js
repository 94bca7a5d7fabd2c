module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/build.js',
  transform: { '\\.[jt]s$': '<rootDir>/test/support/transform.js' },
  // These are ESM only; Jest's CommonJS runtime needs them compiled.
  transformIgnorePatterns: ['/node_modules/(?!(?:chalk|string-width|strip-ansi|ansi-regex|get-east-asian-width)/)'],
  coverageProvider: 'v8',
  // Some tests start processes, which may take ten times as long on a busy machine.
  testTimeout: 60_000,
};
