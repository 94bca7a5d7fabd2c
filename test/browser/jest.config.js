// Tests in a real browser: `npm run test:browser`. Not among those of `npm test`, which must stay quick and need no browser.
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
