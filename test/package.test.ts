/** What a user gets: the files of the package. `npm run installed` runs the packed program under other versions of Node. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** Larger and something is in it that does not belong there; in bytes, packed. */
const LARGEST = 3_000_000;

interface Listing {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe('the package', () => {
  let listing: Listing = { size: 0, files: [] };
  let paths: readonly string[] = [];

  beforeAll(() => {
    // Not `prepare`: the build before the tests has made dist.
    const [first] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Listing[];
    listing = first ?? listing;
    paths = listing.files.map(({ path }) => path);
  }, 120_000);

  test('holds the program, its types, and what a user should read, and nothing else', () => {
    const others = paths.filter((path) => !/^dist\/.+\.(?:js|d\.ts)$/.test(path));
    expect(others.toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'SECURITY.md', 'bin/extract.js', 'bin/load.js', 'dist/cli/packed-licences.txt', 'dist/cli/packed-parser.cache', 'dist/cli/packed.cache', 'dist/cli/report/report.css', 'dist/label/prose/model-html.bin', 'dist/label/prose/model-text.bin', 'dist/lexicon/tables.bin', 'dist/man/extract.1', 'package.json']);
  });

  test('leaves at home what makes the program and what trains it', () => {
    expect(paths.filter((path) => /^dist\/(?:build|learn|test)\/|\.map$|\.tsbuildinfo$|\.test\.|model\.json$/.test(path))).toEqual([]);
  });

  test('has all that package.json points to', () => {
    const { main, types, man, bin, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'main' | 'types' | 'man', string> & { bin: Record<string, string>; exports: Record<string, string | Record<string, string>> };
    const targets = [main, types, man, ...Object.values(bin), ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))];
    expect(targets.map((target) => target.replace(/^\.\//, '')).filter((target) => !paths.includes(target))).toEqual([]);
  });

  test('is not larger than it need be', () => {
    expect(listing.size).toBeLessThan(LARGEST);
  });
});
