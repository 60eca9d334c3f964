import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startServer } from './harness.ts';

interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; tags?: string[]; responses: Record<string, unknown> }>>;
}

/** The contract, written out once more: whoever takes a route away or renames it changes this list too. */
const contract = [
  'DELETE /api/clear-data',
  'DELETE /api/jobs/{job_id}',
  'GET /api/agreement',
  'GET /api/columns/{id}/references',
  'GET /api/coverage',
  'GET /api/ddl/{object_id}',
  'GET /api/events',
  'GET /api/graph',
  'GET /api/jobs',
  'GET /api/latest-data',
  'GET /api/metadata',
  'GET /api/objects',
  'GET /api/objects/{id}',
  'GET /api/objects/{id}/references',
  'GET /api/paths',
  'GET /api/result/{job_id}',
  'GET /api/search',
  'GET /api/search-ddl',
  'GET /api/snapshots',
  'GET /api/stats',
  'GET /api/status/{job_id}',
  'GET /api/trace',
  'GET /health',
  'POST /api/snapshots/{id}/restore',
  'POST /api/upload-parquet',
];

describe('the OpenAPI document', () => {
  let server: Harness;
  let document: OpenApi;
  beforeAll(async () => {
    server = await startServer();
    document = await server.json<OpenApi>('/docs/json');
  });
  afterAll(() => server.close());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        path,
        operation,
      })),
    );

  it('describes exactly the routes of the contract', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(
      operations()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(contract);
  });

  it('says of each what it is for and what it answers', () => {
    for (const { name, operation } of operations()) {
      expect(operation.summary, name).toBeTruthy();
      expect(operation.tags, name).toHaveLength(1);
      expect(Object.keys(operation.responses), name).toContain('200');
    }
  });

  it('describes routes that are there: none of them answers that there is nothing', async () => {
    for (const { name, path } of operations().filter(
      ({ name }) => name.startsWith('GET') && !name.endsWith('/events'),
    )) {
      const response = await server.get(path.replace(/\{\w+\}/g, '1'));
      const body = (await response.json()) as { error?: string };
      expect(body.error, name).not.toBe('Nothing is here');
      expect(response.status, name).toBeLessThan(500);
    }
  });

  it('is shown to people at /docs, with everything it loads from here', async () => {
    const response = await server.get('/docs/', { Accept: 'text/html' });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toMatch('swagger-ui');
    expect(page).not.toMatch(/(?:src|href)="https?:/);
    expect((await server.get('/docs/static/swagger-ui-bundle.js')).status).toBe(200);
  });
});

describe('what is not there', () => {
  let server: Harness;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it.each(['/api/nothing', '/api/objects/1/nothing', '/assets/x.js', '/api/objects/%2e%2e%2f', '/api/objects/%00'])(
    '%s gets a problem in words',
    async (path) => {
      const response = await server.get(path, { Accept: 'text/html' });
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toMatch('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 404, message: expect.any(String) });
    },
  );

  it.each([
    '/api/trace',
    '/api/trace?id=1&depth=0',
    '/api/trace?id=1&direction=sideways',
    '/api/objects?limit=x',
    '/api/search',
  ])('%s gets 400 in words', async (path) => {
    const response = await server.get(path);
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { message: string; type: string };
    expect(problem.type).toBe('urn:headwater:error:invalid-request');
    expect(problem.message).toMatch(/^"\w+" /);
  });

  it('every answer carries the security headers', async () => {
    for (const path of ['/health', '/api/nothing', '/docs/json']) {
      const { headers } = await server.get(path);
      expect(headers.get('Content-Security-Policy')).toMatch("default-src 'self'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });
});
