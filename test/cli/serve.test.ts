import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegacyNode } from '../../src/contract/node.ts';
import { installation } from '../../src/settings/installation.ts';
import { headwater, serve } from './run.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'headwater-cli-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

describe('headwater', () => {
  it('says its version on stdout and nothing else', async () => {
    expect(await headwater(['--version'])).toEqual({ code: 0, stdout: `${installation.version}\n`, stderr: '' });
  });

  it('helps', async () => {
    const { code, stdout } = await headwater(['--help']);
    expect(code).toBe(0);
    for (const command of ['serve', 'import', 'trace']) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it.each([[['nonsense']], [['serve', '--nonsense']], [['trace']], [['import']], [['trace', 'dbo.T', '--depth', 'x']]])(
    'takes %j for wrong usage: exit code 2, nothing on stdout',
    async (args) => {
      const { code, stdout, stderr } = await headwater(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/error|Usage/i);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );
});

describe('headwater serve', () => {
  it('names every wrong setting at once, exit code 2, no stack', async () => {
    const { code, stdout, stderr } = await headwater(['serve', '--port', 'eighty', '--data', data], {
      MAX_UPLOAD_MB: 'much',
      AUTH_MODE: 'magic',
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      [
        '3 settings are wrong:',
        '  AUTH_MODE must be one of none, azure, header, token, not "magic".',
        '  PORT must be a whole number from 0 to 65535, not "eighty".',
        '  MAX_UPLOAD_MB must be a number from 0.001 to 1000000, not "much".',
        '',
      ].join('\n'),
    );
  });

  it('serves, and ends in order when asked', async () => {
    const server = await serve(['--data', data, '--no-sample']);
    const health = await (await fetch(`${server.url}/health`)).json();
    expect(health).toMatchObject({ status: 'ok', version: installation.version });
    expect(await (await fetch(`${server.url}/api/latest-data`)).json()).toEqual([]);
    expect(await server.stop()).toBe(0);
  });

  it('refuses a workspace that another process has, in one sentence', async () => {
    const server = await serve(['--data', data, '--no-sample']);
    const second = await headwater(['serve', '--port', '0', '--data', data]);
    expect([second.code, second.stdout]).toEqual([1, '']);
    expect(second.stderr.trim().split('\n')).toHaveLength(1);
    expect(second.stderr).toMatch(/is in use by process \d+/);
    expect(await server.stop()).toBe(0);
  });

  it('refuses a port that is taken, in one sentence', async () => {
    const server = await serve(['--data', data, '--no-sample']);
    const { port } = new URL(server.url);
    const second = await headwater(['serve', '--port', port, '--data', `${data}/other`], { LOG_LEVEL: 'error' });
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(`Port ${port} of 127.0.0.1 is in use. Choose another one with --port.`);
    await server.stop();
  });

  it('imports the sample into a workspace that never held anything, and never into a cleared one', async () => {
    const server = await serve(['--data', data]);
    const nodes = async (url: string) => (await (await fetch(`${url}/api/latest-data`)).json()) as LegacyNode[];
    const until = Date.now() + 60_000;
    while ((await nodes(server.url)).length === 0 && Date.now() < until) await new Promise((r) => setTimeout(r, 100));
    expect((await nodes(server.url)).length).toBeGreaterThan(100);
    const stats = await (await fetch(`${server.url}/api/stats`)).json();
    expect(stats).toMatchObject({ upload_attempts: 0 });
    while ((await fetch(`${server.url}/api/clear-data`, { method: 'DELETE' })).status !== 200);
    expect(await server.stop()).toBe(0);

    const again = await serve(['--data', data]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await nodes(again.url)).toEqual([]);
    expect(await (await fetch(`${again.url}/api/jobs`)).json()).toMatchObject({ total: 0 });
    await again.stop('SIGINT');
  });
});
