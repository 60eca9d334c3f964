import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Settings } from '../settings/settings.ts';
import { ApiError } from './errors.ts';

/** Where App Service writes who signed in. https://learn.microsoft.com/azure/app-service/configure-authentication-user-identities */
const azureHeader = 'x-ms-client-principal-name';

/** Who sends this request, as locks, logs and snapshots name them. Without sign-in, "anonymous". */
export function userOf(request: FastifyRequest, settings: Settings): string {
  switch (settings.authMode) {
    case 'none':
      return 'anonymous';
    case 'token':
      return 'token holder';
    case 'azure':
      return headerOf(request, azureHeader);
    case 'header':
      return headerOf(request, settings.authHeader);
  }
}

function headerOf(request: FastifyRequest, name: string): string {
  const value = request.headers[name];
  const text = (Array.isArray(value) ? value[0] : value)?.replace(/\p{Cc}/gu, '').trim();
  return text ? text.slice(0, 200) : 'anonymous';
}

/** @throws {ApiError} where `AUTH_MODE` is token and the request does not bring it. */
export function requireToken(request: FastifyRequest, settings: Settings): void {
  if (settings.authMode !== 'token') return;
  const [scheme, token] = (request.headers.authorization ?? '').split(' ', 2);
  if (scheme?.toLowerCase() === 'bearer' && token && sameSecret(token, settings.authToken)) return;
  throw new ApiError('not-signed-in', 'Send the token of this server as "Authorization: Bearer …".');
}

// Hashes have one length, so the time to compare says nothing about the secret.
function sameSecret(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
