/** The programs of others that npm offers, in the versions that were measured. They are installed when asked for, and are no part of the project. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from './types';

interface Peer {
  readonly adapter: string;
  readonly name: string;
  /** Package → exact version. */
  readonly packages: Readonly<Record<string, string>>;
}

const linkedom = { linkedom: '0.18.15' };

export const PEERS: readonly Peer[] = [
  { adapter: 'readability', name: '@mozilla/readability 0.6.0 on linkedom 0.18.15', packages: { '@mozilla/readability': '0.6.0', ...linkedom } },
  { adapter: 'defuddle', name: 'defuddle 0.19.4 on linkedom 0.18.15', packages: { defuddle: '0.19.4', ...linkedom } },
  { adapter: 'articleExtractor', name: '@extractus/article-extractor 9.0.1', packages: { '@extractus/article-extractor': '9.0.1', ...linkedom } },
];

/** Installs a peer below the folder, without running its scripts. The system, or what npm said. */
export function install(peer: Peer, below: string): System | { readonly error: string } {
  const folder = join(below, peer.adapter);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: peer.packages }));
  const { status, stderr, error } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status === 0) return { name: peer.name, adapter: peer.adapter, input: 'html', folder };
  return { error: (error?.message ?? stderr).trim().split('\n')[0] ?? '' };
}
