/** Paths as people want to read them. */

/** The folder that all paths begin with, with its slash; '' for none. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let end = folderEnd(first, first.length);
  for (const path of paths) while (!path.startsWith(first.slice(0, end))) end = folderEnd(first, end - 1);
  return first.slice(0, end);
}

/** Where the last folder ends, behind its slash of either kind, looking at so many characters; 0 for none. */
function folderEnd(path: string, length: number): number {
  const part = path.slice(0, length);
  return Math.max(part.lastIndexOf('/'), part.lastIndexOf('\\')) + 1;
}
