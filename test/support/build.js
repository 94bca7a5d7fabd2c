// The tests of the real process and of the package run dist/, so it must be what src/ says.
const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync, rmSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');

/** Time of the newest change below a folder, the folders themselves included: a file that was taken away counts. */
function newest(folder) {
  const entries = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return Math.max(...[folder, ...entries].map((path) => statSync(path).mtimeMs));
}

module.exports = () => {
  // The build writes every file anew, and this one among the last.
  const built = join(root, 'dist', 'cli', 'packed.js');
  if (existsSync(built) && statSync(built).mtimeMs > newest(join(root, 'src'))) return;
  // A file whose source was moved would otherwise stay, and be found first.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.json')], { stdio: 'inherit' });
  execFileSync(process.execPath, [join(root, 'dist', 'build', 'index.js')], { stdio: 'inherit' });
};
