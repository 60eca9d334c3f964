import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ddl, DdlSearchHit, JobResult, JobStatus, LegacyNode, Metadata, Stats } from '../../src/contract/node.ts';
import { estate, formOf, type Harness, removeEstates, startServer } from './harness.ts';

/** What a client of the predecessor does, call by call, with the field names that it knows. */
describe('a client of the predecessor', () => {
  let server: Harness;
  let nodes: LegacyNode[];
  let job: string;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server.close();
    await removeEstates();
  });

  it('finds an empty server', async () => {
    const response = await server.get('/api/latest-data');
    expect(await response.json()).toEqual([]);
    expect(response.headers.get('X-Data-Available')).toBe('false');
    expect(response.headers.get('X-Node-Count')).toBe('0');
    expect(await server.json<Metadata>('/api/metadata')).toMatchObject({ available: false, node_count: 0 });
    expect(await server.json('/api/search-ddl?q=order')).toEqual([]);
  });

  it('uploads and asks for the status every two seconds', async () => {
    const response = await fetch(`${server.url}/api/upload-parquet?incremental=true`, {
      method: 'POST',
      body: await formOf(await estate(40)),
    });
    expect(response.status).toBe(200);
    const accepted = (await response.json()) as { job_id: string; message: string; files_received: string[] };
    expect(Object.keys(accepted).sort()).toEqual(['files_received', 'job_id', 'message']);
    expect(accepted.files_received.sort()).toEqual([
      'definitions.parquet',
      'dependencies.parquet',
      'objects.parquet',
      'query_logs.parquet',
      'table_columns.parquet',
    ]);
    job = accepted.job_id;

    let status: JobStatus;
    for (;;) {
      status = await server.json<JobStatus>(`/api/status/${job}`);
      expect(Object.keys(status).sort()).toEqual([
        'current_step',
        'elapsed_seconds',
        'errors',
        'estimated_remaining_seconds',
        'job_id',
        'message',
        'progress',
        'status',
        'warnings',
      ]);
      if (status.status !== 'processing') break;
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
    expect(status).toMatchObject({ status: 'completed', progress: 100, errors: [] });
  });

  it('reads the result with its summary, twice', async () => {
    const result = await server.json<JobResult>(`/api/result/${job}`);
    expect(result).toMatchObject({ job_id: job, status: 'completed', errors: [] });
    const { summary } = result;
    expect(Object.keys(summary.by_object_type).sort()).toEqual(['Function', 'Stored Procedure', 'Table', 'View']);
    expect(summary.by_object_type['Stored Procedure']).toMatchObject({ total: 40, parsed: 40, coverage: 100 });
    expect(summary.total_objects).toBe(result.data.length);
    expect(summary.coverage).toBe(100);
    expect(await server.json(`/api/result/${job}`)).toEqual(result);
  });

  it('draws the latest data', async () => {
    const response = await server.get('/api/latest-data');
    nodes = (await response.json()) as LegacyNode[];
    expect(response.headers.get('X-Data-Available')).toBe('true');
    expect(response.headers.get('X-Node-Count')).toBe(String(nodes.length));
    expect(Date.parse(response.headers.get('X-Upload-Timestamp')!)).toBeGreaterThan(Date.now() - 600_000);
    expect(nodes).toHaveLength(40 + 20 + 10);

    const ids = new Set(nodes.map((node) => node.id));
    for (const node of nodes) {
      expect(typeof node.id).toBe('string');
      expect(node).toMatchObject({ node_symbol: 'circle', data_model_type: 'Other' });
      for (const id of [...node.inputs, ...node.outputs]) expect(ids.has(id)).toBe(true);
    }
    const procedure = nodes.find((node) => node.object_type === 'Stored Procedure')!;
    expect(procedure.parse_success).toBe(true);
    expect(procedure.outputs).not.toEqual([]);
    for (const id of procedure.outputs) expect(nodes.find((node) => node.id === id)!.inputs).toContain(procedure.id);

    const etag = response.headers.get('ETag')!;
    const again = await server.get('/api/latest-data', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('X-Node-Count')).toBe(String(nodes.length));
  });

  it('shows the SQL of a module and the columns of a table', async () => {
    const procedure = nodes.find((node) => node.object_type === 'Stored Procedure')!;
    const ddl = await server.json<Ddl>(`/api/ddl/${procedure.id}`);
    expect(ddl).toMatchObject({
      object_id: procedure.id,
      object_name: procedure.name,
      schema_name: procedure.schema,
      object_type: 'Stored Procedure',
    });
    expect(ddl.ddl_text).toMatch(`CREATE PROCEDURE ${procedure.schema}.${procedure.name}\n    @BatchId int\nAS`);
    const table = nodes.find((node) => node.object_type === 'Table')!;
    expect((await server.json<Ddl>(`/api/ddl/${table.id}`)).ddl_text).toMatch(/CREATE TABLE[\s\S]*SourceSystem/);
    const unknown = await server.get('/api/ddl/987654321');
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ error: 'Object not found', status: 404 });
  });

  it('searches the SQL', async () => {
    const hits = await server.json<DdlSearchHit[]>('/api/search-ddl?q=SourceSystem');
    expect(hits.length).toBeGreaterThan(10);
    expect(hits.length).toBeLessThanOrEqual(100);
    expect(Object.keys(hits[0]!).sort()).toEqual(['id', 'name', 'schema', 'score', 'snippet', 'type']);
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((a, b) => b - a));
    for (const q of ['', 'x'.repeat(201)]) expect((await server.get(`/api/search-ddl?q=${q}`)).status).toBe(400);
    expect((await server.get('/api/search-ddl')).status).toBe(400);
    for (const q of ["'; DROP TABLE objects; --", '%', '\\', '"', "O'Brien", '\u0000', '😀']) {
      expect((await server.get(`/api/search-ddl?q=${encodeURIComponent(q)}`)).status, q).toBe(200);
    }
  });

  it('reads the statistics and the jobs', async () => {
    const stats = await server.json<Stats>('/api/stats');
    expect(stats).toMatchObject({
      upload_attempts: 1,
      blocked_attempts: 0,
      currently_processing: false,
      block_rate: 0,
    });
    expect(stats.average_import_seconds).toBeGreaterThan(0);
    const jobs = await server.json<{ jobs: { job_id: string }[]; total: number }>('/api/jobs');
    expect(jobs.total).toBe(1);
    expect(jobs.jobs[0]!.job_id).toBe(job);
  });

  it('asks for a job that never was', async () => {
    for (const path of ['status', 'result']) {
      const response = await server.get(`/api/${path}/no-such-job`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: 'Job not found', detail: expect.any(String) });
    }
  });

  it('clears the data', async () => {
    const cleared = await fetch(`${server.url}/api/clear-data`, { method: 'DELETE' });
    expect(cleared.status).toBe(200);
    expect(await server.json('/api/latest-data')).toEqual([]);
    expect(await server.json<Metadata>('/api/metadata')).toMatchObject({ available: false });
    expect((await server.get(`/api/result/${job}`)).status).toBe(410);
    expect((await fetch(`${server.url}/api/jobs/${job}`, { method: 'DELETE' })).status).toBe(200);
    expect((await server.get(`/api/status/${job}`)).status).toBe(404);
  });
});
