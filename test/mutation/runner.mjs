/**
 * A test runner for Stryker that runs unit tests in its own process. Jest builds a world for every file of every run, which takes
 * a second or more a mutant; here only what the mutant can reach is loaded anew, and the first failure ends the run.
 * Tests are Jest's own: the same circus, the same `expect`.
 */
import Module, { createRequire } from 'node:module';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import process from 'node:process';
import { declareClassPlugin, commonTokens, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';

const fromHere = createRequire(import.meta.url);
const circus = fromHere('jest-circus');
const { process: transform } = fromHere('../support/transform.js');
const { expect } = fromHere('expect');

const GLOBALS = { describe: circus.describe, test: circus.test, it: circus.it, expect, beforeAll: circus.beforeAll, beforeEach: circus.beforeEach, afterAll: circus.afterAll, afterEach: circus.afterEach };

class InProcessRunner {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.files = options.inProcess.tests.flatMap((path) => testFiles(resolve(path)));
    this.without = new RegExp(options.inProcess.without);
  }

  init() {
    serveTypeScript();
    return Promise.resolve();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const context = instruments();
    context.mutantCoverage = { static: {}, perTest: {} };
    const result = await runTests(this.files, { without: this.without, tracked: true });
    return result.status === 'complete' ? { ...result, mutantCoverage: context.mutantCoverage } : result;
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, disableBail, hitLimit }) {
    const context = instruments();
    Object.assign(context, { mutantCoverage: undefined, activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const result = await runTests(this.files, { without: this.without, mutated: [sandboxFileName], only: testFilter && new Set(testFilter), bail: !disableBail });
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result, disableBail);
  }
}

/** Where instrumented code looks for the mutant, and reports what it reached. */
function instruments() {
  return (globalThis.__stryker__ ??= {});
}

async function runTests(files, { without, mutated = [], only, bail = false, tracked = false }) {
  forget(files, mutated);
  circus.resetState();
  let failed = false;
  const watch = (event) => {
    if (event.name === 'test_start') {
      const name = nameOf(event.test);
      if (without.test(name) || (only && !only.has(name)) || (bail && failed)) event.test.mode = 'skip';
      else if (tracked) instruments().currentTestId = name;
    } else if (event.name === 'test_fn_failure' || event.name === 'hook_failure') failed = true;
  };
  circus.addEventHandler(watch);
  try {
    const load = createRequire(import.meta.url);
    for (const file of files) {
      const block = circus.getState().currentDescribeBlock;
      try {
        load(file);
      } catch (error) {
        // A file that the mutant keeps from loading fails as its tests would.
        const name = `${file} loads`;
        circus.setState({ ...circus.getState(), currentDescribeBlock: block });
        circus.test(name, () => Promise.reject(error));
        only?.add(name);
      }
    }
    const { testResults, unhandledErrors } = await circus.run();
    if (unhandledErrors.length > 0) return { status: 'error', errorMessage: unhandledErrors.join('\n') };
    return { status: 'complete', tests: testResults.map(resultOf) };
  } finally {
    instruments().currentTestId = undefined;
    circus.removeEventHandler(watch);
  }
}

function nameOf(test) {
  const names = [];
  for (let at = test; at !== undefined && at.name !== 'ROOT_DESCRIBE_BLOCK'; at = at.parent) names.unshift(at.name);
  return names.join(' ');
}

function resultOf({ testPath, errors, duration, status }) {
  const name = testPath.slice(1).join(' ');
  const base = { id: name, name, timeSpentMs: duration ?? 0 };
  if (errors.length > 0) return { ...base, status: 1, failureMessage: String(errors[0]) };
  return { ...base, status: status === 'skip' || status === 'todo' ? 2 : 0 };
}

/** What was loaded with the mutant before may hold what that one made, so it goes, too. */
let mutatedBefore = [];

/**
 * Forgets the tests and all that reaches a mutated file, so that it is loaded anew with the mutant active and nothing that an
 * earlier mutant left behind. What does not reach it (languages, models) is the same for every mutant, and dear to load.
 */
function forget(testFiles, mutated) {
  const modules = Object.values(Module._cache).filter(({ filename }) => isOurs(filename));
  const stale = new Set(modules.filter(({ filename }) => testFiles.includes(filename) || mutated.includes(filename) || mutatedBefore.includes(filename)));
  for (let size = 0; size < stale.size; ) {
    size = stale.size;
    for (const module of modules) if (module.children.some((child) => stale.has(child))) stale.add(module);
  }
  for (const { filename } of stale) Reflect.deleteProperty(Module._cache, filename);
  mutatedBefore = mutated;
}

function isOurs(file) {
  return file.startsWith(process.cwd() + sep) && !file.includes(`${sep}node_modules${sep}`) && !file.includes(`${sep}test${sep}mutation${sep}`);
}

function serveTypeScript() {
  const compiled = new Map();
  const others = Object.entries(Module._extensions);
  Module._extensions['.ts'] = (module, file) => {
    if (!compiled.has(file)) compiled.set(file, transform(readFileSync(file, 'utf8'), file).code);
    module._compile(compiled.get(file), file);
  };
  // A name without its ending is a `.ts` first: beside `model.ts` lies `model.json`.
  for (const [ending, load] of others) {
    Reflect.deleteProperty(Module._extensions, ending);
    Module._extensions[ending] = load;
  }
  const load = Module._load;
  Module._load = function (request, ...rest) {
    return request === '@jest/globals' ? GLOBALS : load.call(this, request, ...rest);
  };
}

function testFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true }).filter((name) => name.endsWith('.test.ts')).sort().map((name) => join(path, name));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
