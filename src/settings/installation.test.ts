import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageAround } from './installation.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package around a folder', () => {
  const inside = join(folder, 'dist', 'program');
  mkdirSync(inside, { recursive: true });

  it('is told to be missing where the program was copied alone', () => {
    expect(() => packageAround(inside)).toThrow(`neither ${inside} nor a folder around it has its package.json`);
  });

  it('is the nearest that has a package.json', () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(packageAround(inside)).toBe(folder);
  });
});
