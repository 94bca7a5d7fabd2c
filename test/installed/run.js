// The packed program, installed somewhere else, run by several versions of Node: npm run installed [-- 20 22 24]
// Needs a network: the dependencies come from the registry, and so do versions of Node (the npm package `node`).
'use strict';

const { execFileSync, spawnSync } = require('node:child_process');
const { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24'];
const folder = mkdtempSync(join(tmpdir(), 'extract-installed-'));
const print = (line) => process.stdout.write(`${line}\n`);
const npm = (cwd, ...args) => execFileSync('npm', [...args, '--silent', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** What each version must do: arguments, what the exit code and the output must be. */
const example = /\$ extract docs\/example\.txt\n([^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))[1];
const expected = JSON.parse(example);
const CHECKS = [
  [['docs/example.txt'], 0, (out) => out === example],
  [['page.html'], 0, (out) => JSON.parse(out).article.title === 'Tin mới của xã'],
  [['explain', 'docs/example.txt'], 0, (out) => out.includes('title')],
  [['schema'], 0, (out) => JSON.parse(out).title === 'extract/1'],
  [['--version'], 0, (out) => /^\d+\.\d+\.\d+\n$/.test(out)],
  [['missing.txt'], 2, (out) => out === ''],
];
const USE = `import { extract } from 'extract-municipal'; import { readFileSync } from 'node:fs'; process.stdout.write(extract(readFileSync('docs/example.txt')).article.title);`;

function failures(node, program) {
  const run = (args) => spawnSync(node, args, { cwd: folder, encoding: 'utf8' });
  const failed = CHECKS.flatMap(([args, code, isRight]) => {
    const { status, stdout, stderr } = run([program, ...args]);
    return status === code && isRight(stdout) && (code !== 0 || stderr === '') ? [] : [`extract ${args.join(' ')}: exit code ${status}\n${stdout.slice(0, 500)}${stderr}`];
  });
  const { stdout, stderr } = run(['use.mjs']);
  return stdout === expected.article.title && stderr === '' ? failed : [...failed, `as a library: ${stdout}${stderr}`];
}

try {
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder));
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody-elses", "private": true }');
  npm(folder, 'install', join(folder, packed.filename));
  cpSync(join(root, 'docs'), join(folder, 'docs'), { recursive: true });
  writeFileSync(join(folder, 'page.html'), '<html><body><h1>Tin mới của xã</h1><p>Sáng nay nhân dân trong xã cùng nhau sửa lại con đường, ai cũng vui vì trời đã tạnh.</p></body></html>');
  writeFileSync(join(folder, 'use.mjs'), USE);
  let failed = 0;
  for (const version of versions) {
    const home = join(folder, `node-${version}`);
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{ "private": true }');
    // The package `node` brings its program by a package for this system; its own install script is not needed.
    npm(home, 'install', '--ignore-scripts', `node-${process.platform}-${process.arch}@${version}`);
    const node = join(home, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
    const found = failures(node, join(folder, 'node_modules', 'extract-municipal', 'bin', 'extract.js'));
    failed += found.length;
    print(`Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}: ${found.length === 0 ? 'all right' : `\n  ${found.join('\n  ')}`}`);
  }
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
