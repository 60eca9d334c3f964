import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SnapshotInfo } from '../contract/explore.ts';
import { Database } from '../duckdb/database.ts';
import { type LocalWorkspace, openWorkspace, type PublishStep, UnknownSnapshotError } from './open-workspace.ts';
import { WorkspaceInUseError } from './owner.ts';
import { warehouse } from './testing/warehouse.ts';
import { writeSnapshot } from './write-snapshot.ts';

const root = mkdtempSync(join(tmpdir(), 'headwater-workspace-'));
const built = join(root, 'built.duckdb');
let folder: string;
let count = 0;

beforeAll(() => writeSnapshot(built, warehouse));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = join(root, `workspace-${++count}`);
});

const quiet = { keep: 3, log: () => {}, grace: 10 };
const publish = (workspace: LocalWorkspace) => {
  const file = workspace.newBuildPath();
  cpSync(built, file);
  return workspace.publish(file);
};
const files = (part: string) => readdirSync(join(folder, part)).toSorted();

describe('a workspace', () => {
  it('is empty and never used at first', async () => {
    const workspace = await openWorkspace(folder, quiet);
    expect([workspace.current(), workspace.everUsed, await workspace.snapshots()]).toEqual([undefined, false, []]);
    await workspace.close();
  });

  it('serves what was published, after a restart too', async () => {
    const first = await openWorkspace(folder, quiet);
    const info = await publish(first);
    expect(info).toMatchObject({ user: 'anna', objects: 11, current: true });
    expect(first.current()?.info.id).toBe(info.id);
    expect(files('builds')).toEqual([]);
    await first.close();

    const second = await openWorkspace(folder, quiet);
    expect(second.current()?.info).toEqual(info);
    expect(second.everUsed).toBe(true);
    await second.close();
  });

  it('keeps the last few, and goes back to one of them', async () => {
    const workspace = await openWorkspace(folder, quiet);
    const published: SnapshotInfo[] = [];
    for (let i = 0; i < 5; i++) published.push(await publish(workspace));
    expect((await workspace.snapshots()).map((s) => s.id)).toEqual(
      published
        .slice(2)
        .map((s) => s.id)
        .toReversed(),
    );
    expect(files('snapshots')).toHaveLength(3);

    await workspace.restore(published[2]!.id);
    expect((await workspace.snapshots()).map((s) => s.current)).toEqual([false, false, true]);
    await expect(workspace.restore(published[0]!.id)).rejects.toThrow(UnknownSnapshotError);
    await expect(workspace.restore('../../etc/passwd')).rejects.toThrow(UnknownSnapshotError);
    await workspace.close();

    const again = await openWorkspace(folder, quiet);
    expect(again.current()?.info.id).toBe(published[2]!.id);
    await again.close();
  });

  it('stays cleared, with its snapshots restorable', async () => {
    const workspace = await openWorkspace(folder, quiet);
    const { id } = await publish(workspace);
    await workspace.clear();
    expect(workspace.current()).toBeUndefined();
    await workspace.close();

    const again = await openWorkspace(folder, quiet);
    expect([again.current(), again.everUsed]).toEqual([undefined, true]);
    expect((await again.restore(id)).id).toBe(id);
    expect(again.current()?.info.id).toBe(id);
    await again.close();
  });

  it('tells its listeners', async () => {
    const workspace = await openWorkspace(folder, quiet);
    const heard: (string | null)[] = [];
    const stop = workspace.onPublished((snapshot) => heard.push(snapshot?.id ?? null));
    const { id } = await publish(workspace);
    await workspace.clear();
    stop();
    await workspace.restore(id);
    expect(heard).toEqual([id, null]);
    await workspace.close();
  });

  it('answers from a replaced snapshot to those who still hold it', async () => {
    const workspace = await openWorkspace(folder, { ...quiet, grace: 5_000 });
    await publish(workspace);
    const old = workspace.current()!;
    const asked = old.object('3');
    await publish(workspace);
    expect((await asked)?.name).toBe('LoadSales');
    expect((await old.ddl('5'))?.object_name).toBe('vw_Sales');
    await workspace.close();
  });

  it('refuses a build that was never finished, and keeps what it has', async () => {
    const workspace = await openWorkspace(folder, quiet);
    const { id } = await publish(workspace);
    const torn = workspace.newBuildPath();
    writeFileSync(torn, readFileSync(built).subarray(0, 20_000));
    await expect(workspace.publish(torn)).rejects.toThrow();
    const empty = workspace.newBuildPath();
    await (await Database.open({ file: empty })).close();
    await expect(workspace.publish(empty)).rejects.toThrow();
    expect(workspace.current()?.info.id).toBe(id);
    await publish(workspace);
    await workspace.close();
  });
});

describe('ownership', () => {
  it('is for one: a second opener gets one sentence', async () => {
    const workspace = await openWorkspace(folder, quiet);
    await expect(openWorkspace(folder, quiet)).rejects.toThrow(WorkspaceInUseError);
    await workspace.close();
    await (await openWorkspace(folder, quiet)).close();
  });

  it('names the other process, and ends with it, even by kill -9', async () => {
    const url = JSON.stringify(new URL('./open-workspace.ts', import.meta.url).href);
    const script = `import { openWorkspace } from ${url};
      globalThis.workspace = await openWorkspace(${JSON.stringify(folder)}, { keep: 3 }); console.log('open'); setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    const refused = await openWorkspace(folder, quiet).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkspaceInUseError);
    expect((refused as Error).message).toContain(`${folder} is in use by process ${other.pid}`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await openWorkspace(folder, quiet)).close();
  });

  it('survives a damaged lock file', async () => {
    await (await openWorkspace(folder, quiet)).close();
    writeFileSync(join(folder, 'owner.duckdb'), 'half');
    await (await openWorkspace(folder, quiet)).close();
  });
});

describe('after a crash', () => {
  const steps: PublishStep[] = ['check', 'fsync', 'rename', 'open', 'pointer', 'swap'];

  it.each(steps)('before the step %s the old or the new snapshot is served, whole', async (step) => {
    const workspace = await openWorkspace(folder, quiet);
    const { id } = await publish(workspace);
    await workspace.close();

    // The copy is what a dead process would have left: nothing after the step was done.
    const dead = `${folder}-dead`;
    const stopped = new Error('stopped');
    const crashing = await openWorkspace(folder, {
      ...quiet,
      onStep: (at) => {
        if (at !== step) return;
        cpSync(folder, dead, { recursive: true, filter: (path) => !path.includes('owner') });
        throw stopped;
      },
    });
    const file = crashing.newBuildPath();
    cpSync(built, file);
    await expect(crashing.publish(file)).rejects.toBe(stopped);
    await crashing.close();

    folder = dead;
    const recovered = await openWorkspace(folder, quiet);
    const served = recovered.current()!.info.id;
    if (step === 'swap') expect(served).not.toBe(id);
    else expect(served).toBe(id);
    expect(files('builds')).toEqual([]);
    expect(files('snapshots')).toHaveLength(step === 'swap' ? 2 : 1);
    await publish(recovered);
    await recovered.close();
  });

  it('a current snapshot that cannot be read gives way to the one before', async () => {
    const workspace = await openWorkspace(folder, quiet);
    const good = await publish(workspace);
    const bad = await publish(workspace);
    await workspace.close();
    const file = join(folder, 'snapshots', `${bad.id}.duckdb`);
    writeFileSync(file, readFileSync(file).subarray(0, 10_000));

    const messages: string[] = [];
    const again = await openWorkspace(folder, { keep: 3, log: (message) => messages.push(message) });
    expect(again.current()?.info.id).toBe(good.id);
    expect(messages.join('\n')).toContain(`The snapshot ${bad.id} cannot be read`);
    expect(messages.join('\n')).toContain(`The snapshot ${good.id} is served instead`);
    await again.close();
  });

  it.each(['', '{', '{"current":"../../x","published":[]}', 'null'])(
    'a pointer that says %j is made anew',
    async (text) => {
      const workspace = await openWorkspace(folder, quiet);
      const { id } = await publish(workspace);
      await workspace.close();
      writeFileSync(join(folder, 'current.json'), text);
      const again = await openWorkspace(folder, quiet);
      expect([again.current()?.info.id, again.everUsed]).toEqual([id, true]);
      await again.close();
    },
  );

  it('a build that an orphan still writes is left alone', async () => {
    await (await openWorkspace(folder, quiet)).close();
    const file = join(folder, 'builds', 'orphan.duckdb');
    const script = `import { DuckDBInstance } from ${JSON.stringify(import.meta.resolve('@duckdb/node-api'))};
      globalThis.held = await DuckDBInstance.create(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000);`;
    const orphan = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(orphan.stdout, 'data');
    await (await openWorkspace(folder, quiet)).close();
    expect(existsSync(file)).toBe(true);
    orphan.kill('SIGKILL');
    await once(orphan, 'exit');
    await (await openWorkspace(folder, quiet)).close();
    expect(existsSync(file)).toBe(false);
  });
});
