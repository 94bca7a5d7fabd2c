/** The parts of a batch that touch no file. */
import { describe, expect, test } from '@jest/globals';
import { newBacklog, type Backlog } from '../../../src/cli/batch/backlog';
import { mirrored, requireOwnFiles } from '../../../src/cli/batch/mirror';
import { newProgress, progressLine, wantsProgress } from '../../../src/cli/batch/progress';
import { count, exitCode, newTally, summary, type Tally } from '../../../src/cli/batch/tally';
import type { Outcome, Task } from '../../../src/cli/batch/task';
import { nameOf, systemPath } from '../../../src/cli/file-name';
import { processIo } from '../../../src/cli/process-io';
import type { ErrorCode, PageKind } from '../../../src/extract';

const page = (pageKind: PageKind, warnings = 0): Outcome => ({
  text: '{}\n',
  failure: null,
  facts: { format: 'text', encoding: 'utf-8', pageKind, blocks: 1, relatedLinks: 0, warnings: Array.from({ length: warnings }, () => ({ code: 'empty', message: 'empty', lines: null })) },
});
const failed = (code: ErrorCode): Outcome => ({ text: '{}\n', failure: { code, message: 'no', stack: null }, facts: null });
const tallyOf = (outcomes: readonly Outcome[], changes: Partial<Tally> = {}, strict = false): Tally => {
  const tally = newTally();
  for (const outcome of outcomes) count(tally, outcome, strict);
  return Object.assign(tally, changes);
};

describe('the tally', () => {
  test.each<[string, Tally, number, string]>([
    ['all well', tallyOf([page('article'), page('listing'), page('article')]), 0, '2 article, 1 listing; 0 of 3 pages failed'],
    ['some failed', tallyOf([page('article'), failed('unreadable'), failed('timeout'), failed('timeout')]), 3, '1 article, 2 timeout, 1 unreadable; 3 of 4 pages failed'],
    ['all failed', tallyOf([failed('undecodable')]), 4, '1 undecodable; 1 of 1 pages failed'],
    ['a bug', tallyOf([page('article'), failed('internal')]), 70, '1 article, 1 internal; 1 of 2 pages failed'],
    ['warnings, strictly', tallyOf([page('other', 1), page('other')], {}, true), 3, '2 other; 1 of 2 pages failed'],
    ['passed over', tallyOf([failed('unreadable')], { pages: 4, upToDate: 3 }), 3, '1 unreadable, 3 up to date; 1 of 4 pages failed'],
    ['none at all', tallyOf([]), 0, 'no pages'],
    ['not written', tallyOf([page('article'), failed('unreadable')], { unwritten: 1 }), 5, '1 article, 1 unreadable, 1 not written; 1 of 2 pages failed'],
  ])('%s', (_, tally, code, words) => {
    expect(exitCode(tally)).toBe(code);
    expect(summary(tally)).toBe(words);
  });
});

describe('progress', () => {
  test.each<[Partial<Tally>, number | null, number, string]>([
    [{ pages: 0 }, 1000, 0, '0 of 1000 pages, 0.0/s'],
    [{ pages: 120 }, 1000, 3, '120 of 1000 pages, 40/s, 0:22 left'],
    [{ pages: 120, failed: 3 }, 1000, 60, '120 of 1000 pages, 2.0/s, 3 failed, 7:20 left'],
    [{ pages: 10, upToDate: 10 }, 20, 5, '10 of 20 pages, 0.0/s'],
    [{ pages: 110, upToDate: 100 }, 10_110, 10, '110 of 10110 pages, 1.0/s, 2:46:40 left'],
    [{ pages: 55 }, null, 5, '55 pages, 11/s'],
  ])('%j of %j after %d s', (changes, total, seconds, line) => expect(progressLine(tallyOf([], changes), total, seconds)).toBe(line));

  test('is drawn ten times a second at most, makes way for talk, and is taken away', () => {
    let time = 0;
    const written: string[] = [];
    const io = { ...processIo(), err: (text: string) => void written.push(text), now: () => time, columns: 40 };
    const progress = newProgress(true, 9, io);
    for (time of [0, 50, 100]) progress.update(tallyOf([], { pages: time }));
    progress.err('talk\n');
    progress.end();
    expect(written).toEqual(['\r\u001b[K0 of 9 pages, 0.0/s', '\r\u001b[K100 of 9 pages, 1000/s, 0:00 left', '\r\u001b[K', 'talk\n']);
  });

  test.each([
    [{}, false, false],
    [{}, true, true],
    [{ quiet: true }, true, false],
    [{ progress: false }, true, false],
    [{ progress: true }, false, true],
  ])('with %j, terminal: %j', (flags, stderrIsTerminal, wanted) => expect(wantsProgress(flags, { ...processIo(), env: {}, stderrIsTerminal })).toBe(wanted));
});

describe('the file of a record', () => {
  test.each([
    ['b.txt', 'b.txt.json'],
    ['a/b.txt', 'a/b.txt.json'],
    ['./a//b.txt', 'a/b.txt.json'],
    ['/data/a/b.txt', 'data/a/b.txt.json'],
    ['../../a/b.txt', 'a/b.txt.json'],
    ['a/../../b.txt', 'b.txt.json'],
    ['a/../b.txt', 'b.txt.json'],
    ['..b/c', '..b/c.json'],
    ['a\n"b".txt', 'a\n"b".txt.json'],
    [`d/${'x'.repeat(250)}`, `d/${'x'.repeat(250)}.json`],
    ['x'.repeat(255), `${'x'.repeat(200)}~d22609da3ae3956c.json`],
    [`${'ề'.repeat(84)}.t`, `${'ề'.repeat(66)}~ce7116be9889e232.json`],
  ])('%j is %j', (path, target) => {
    const name = mirrored(path);
    expect(name).toBe(target);
    expect(Math.max(...name.split('/').map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(255);
  });

  test('long names that differ at their end have files of their own', () => expect(mirrored(`${'x'.repeat(254)}a`)).not.toBe(mirrored(`${'x'.repeat(254)}b`)));

  test.each([
    [['a.txt', '../a.txt'], /would have the same file/],
    [['/a.txt', 'a.txt'], /would have the same file/],
    [['a.txt', 'out/a.txt.json'], /would destroy the page/],
  ])('%j is refused', (files, message) => expect(() => requireOwnFiles(files, 'out')).toThrow(message));
});

describe('names that are no UTF-8', () => {
  test.each([
    [Buffer.from('tệp 😀.txt'), 'tệp 😀.txt'],
    [Buffer.from([0x61, 0xe9, 0x62]), 'a\udce9b'],
    [Buffer.from([0xff, 0xfe]), '\udcff\udcfe'],
    [Buffer.concat([Buffer.from('ệ\ufffd'), Buffer.from([0xe1, 0xbb])]), 'ệ\ufffd\udce1\udcbb'],
    // A surrogate written as UTF-8 is none.
    [Buffer.from([0xed, 0xb3, 0xa9]), '\udced\udcb3\udca9'],
  ])('%j', (bytes, name) => {
    expect(nameOf(bytes)).toBe(name);
    expect(Buffer.from(systemPath(name) as Buffer)).toEqual(bytes);
  });
});

describe('the backlog', () => {
  const task = (name: string, size = 0): Task => ({ name, content: size === 0 ? { file: name } : { text: 'x'.repeat(size) }, path: name });
  const filled = (n: number, unordered = false): Backlog => {
    const backlog = newBacklog(2, unordered);
    for (let i = 0; i < n; i++) backlog.add(task(String(i)));
    return backlog;
  };

  test('gives outcomes in the order of the tasks, however they come', () => {
    const backlog = filled(3);
    const [a, b, c] = backlog.take();
    for (const job of [c, b]) if (job) backlog.finish(job, page('other'));
    expect(backlog.next()).toBeNull();
    if (a) backlog.finish(a, page('article'));
    expect([0, 1, 2, 3].map(() => backlog.next()?.task.name)).toEqual(['0', '1', '2', undefined]);
    expect(backlog.isEmpty()).toBe(true);
  });

  test('gives them as they come when order is not asked for', () => {
    const backlog = filled(3, true);
    const jobs = backlog.take();
    for (const job of [...jobs].reverse()) {
      backlog.finish(job, page('other'));
      expect(backlog.next()?.task.name).toBe(job.task.name);
    }
  });

  test('a message holds sixteen pages, or a megabyte of them, or a single one that a worker died with', () => {
    const backlog = filled(20);
    const first = backlog.take();
    expect(first).toHaveLength(16);
    for (const job of first) job.alone = true;
    backlog.giveBack(first);
    expect([backlog.take(), backlog.take()].map((jobs) => jobs.map(({ task: { name } }) => name))).toEqual([['0'], ['1']]);
    const large = newBacklog(2, false);
    for (let i = 0; i < 5; i++) large.add(task(String(i), 400_000));
    expect([large.take(), large.take(), large.take(), large.take()].map((jobs) => jobs.length)).toEqual([2, 2, 1, 0]);
  });

  test('is full when so many wait to be read, or so many bytes', () => {
    const backlog = filled(255);
    expect(backlog.isFull()).toBe(false);
    backlog.add(task('last'));
    expect(backlog.isFull()).toBe(true);
    const large = newBacklog(2, false);
    large.add(task('large', 40_000_000));
    expect(large.isFull()).toBe(true);
  });
});
