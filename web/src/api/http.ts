import { config } from '../config.ts';
import { apiErrorFrom, UnreachableError } from './problem.ts';
import { authorization } from './token.ts';

type QueryValue = string | number | readonly string[] | undefined;

/** `/api/trace?id=5`: undefined values are left out, lists become repeated parameters. */
export function apiUrl(path: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return `${config.apiUrl}${path}${text === '' ? '' : `?${text}`}`;
}

/** Asks the API for JSON. Throws {@link ApiError} or {@link UnreachableError}, both in words. */
export async function requestJson<T>(url: string, init: RequestInit = {}): Promise<T> {
  const response = await reach(url, init);
  const body = await response.text();
  if (!response.ok) throw apiErrorFrom(response.status, body, response.headers.get('Retry-After'));
  return (body === '' ? undefined : JSON.parse(body)) as T;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, {
      credentials: 'include',
      ...init,
      headers: { 'X-Requested-With': 'headwater', ...authorization(), ...init.headers },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new UnreachableError();
  }
}
