import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below a folder whose names match: paths within the folder, with slashes, in their order.
 * Folder by folder: Node's own `recursive` takes ten times as long for hundreds of files.
 */
export async function filesBelow(folder: string, name: RegExp): Promise<string[]> {
  const files: string[] = [];
  const open = [''];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) open.push(`${below}${entry.name}/`);
      else if (entry.isFile() && name.test(entry.name)) files.push(`${below}${entry.name}`);
    }
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
