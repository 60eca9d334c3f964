import { afterEach, describe, expect, it } from 'vitest';
import type { JobList } from '../../src/contract/node.ts';
import { type Harness, startServer } from './harness.ts';
import { partHead, RawUpload } from './slow-upload.ts';

let server: Harness;
afterEach(() => server.close());

describe('origins', () => {
  const allowed = 'https://headwater.example.org';
  const preflight = (origin: string) =>
    fetch(`${server.url}/api/upload-parquet`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });

  it('of ALLOWED_ORIGINS may call, with credentials, and read the headers', async () => {
    server = await startServer({ ALLOWED_ORIGINS: `${allowed},http://localhost:3000` });
    for (const origin of [allowed, 'http://localhost:3000']) {
      const response = await preflight(origin);
      expect(response.status).toBe(204);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(origin);
      expect(response.headers.get('Access-Control-Allow-Credentials')).toBe('true');
      expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST, DELETE');
      expect(response.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type, X-Requested-With');
    }
    const data = await server.get('/api/latest-data', { Origin: allowed });
    expect(data.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
    expect(data.headers.get('Access-Control-Expose-Headers')).toBe(
      'ETag, Retry-After, X-Data-Available, X-Node-Count, X-Upload-Timestamp',
    );
    expect(data.headers.get('Vary')).toMatch('Origin');
  });

  it('may read refusals too', async () => {
    server = await startServer({ ALLOWED_ORIGINS: allowed });
    const upload = new RawUpload(server.url).write(partHead(), 'PAR1');
    while (!server.importer.holder) await new Promise((resolve) => setTimeout(resolve, 5));
    const form = new FormData();
    form.append('files', new Blob(['x']), 'a.parquet');
    const headers = { Origin: allowed };
    const busy = await fetch(`${server.url}/api/upload-parquet`, { method: 'POST', body: form, headers });
    expect(busy.status).toBe(409);
    expect(busy.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
    const missing = await server.get('/api/ddl/1', headers);
    expect([missing.status, missing.headers.get('Access-Control-Allow-Origin')]).toEqual([404, allowed]);
    upload.breakOff();
  });

  it.each([
    'https://evil.example',
    'https://headwater.example.org.evil.example',
    'http://headwater.example.org',
    'null',
  ])('such as %s may not', async (origin) => {
    server = await startServer({ ALLOWED_ORIGINS: allowed });
    expect((await preflight(origin)).headers.get('Access-Control-Allow-Origin')).toBeNull();
    const data = await server.get('/api/latest-data', { Origin: origin });
    expect(data.headers.get('Access-Control-Allow-Origin')).toBeNull();
    const clear = await fetch(`${server.url}/api/clear-data`, { method: 'DELETE', headers: { Origin: origin } });
    expect(clear.status).toBe(403);
  });

  it('of the server itself may', async () => {
    server = await startServer({ ALLOWED_ORIGINS: allowed });
    const clear = await fetch(`${server.url}/api/clear-data`, { method: 'DELETE', headers: { Origin: server.url } });
    expect(clear.status).toBe(200);
  });
});

describe('the user', () => {
  async function userOf(headers: Record<string, string>): Promise<string> {
    const upload = new RawUpload(server.url, headers).write(partHead(), 'PAR1');
    while (!server.importer.holder) await new Promise((resolve) => setTimeout(resolve, 5));
    const { user } = (await server.json<JobList>('/api/jobs')).jobs[0]!;
    upload.breakOff();
    return user;
  }

  it('is anonymous without sign-in, whatever headers say', async () => {
    server = await startServer();
    expect(await userOf({ 'X-MS-CLIENT-PRINCIPAL-NAME': 'maria', 'X-Forwarded-User': 'maria' })).toBe('anonymous');
  });

  it('is who App Service says', async () => {
    server = await startServer({ AUTH_MODE: 'azure' });
    expect(await userOf({ 'X-MS-CLIENT-PRINCIPAL-NAME': 'maria@example.org' })).toBe('maria@example.org');
  });

  it('is who the header of the proxy says', async () => {
    server = await startServer({ AUTH_MODE: 'header', AUTH_HEADER: 'X-Remote-User' });
    expect(await userOf({ 'X-Remote-User': 'jan' })).toBe('jan');
  });

  it('needs the token where one is set, for everything but the health and the page', async () => {
    const AUTH_TOKEN = 'a-long-enough-secret';
    server = await startServer({ AUTH_MODE: 'token', AUTH_TOKEN });
    for (const headers of [{}, { Authorization: 'Bearer wrong' }, { Authorization: AUTH_TOKEN }]) {
      const refused = await fetch(`${server.url}/api/latest-data`, { headers: headers as Record<string, string> });
      expect(refused.status).toBe(401);
      expect(refused.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
    expect((await server.upload([], {})).status).toBe(401);
    expect((await server.get('/api/latest-data', { Authorization: `Bearer ${AUTH_TOKEN}` })).status).toBe(200);
    expect((await server.get('/health')).status).toBe(200);
  });
});
