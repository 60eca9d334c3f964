import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('have a default each', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      port: 8000,
      host: '127.0.0.1',
      allowedOrigins: ['http://localhost:3000'],
      maxUploadBytes: 500_000_000,
      snapshotsKeep: 5,
      importTimeoutMs: 1_800_000,
      logLevel: 'info',
      authMode: 'none',
      authHeader: 'x-forwarded-user',
    });
    expect(settings.dataFolder.endsWith('/data')).toBe(true);
  });

  it('count an empty value as not set', () => {
    expect(readSettings({ PORT: '', ALLOWED_ORIGINS: ' ' })).toMatchObject({
      port: 8000,
      allowedOrigins: ['http://localhost:3000'],
    });
  });

  it('take several origins, blanks around them', () => {
    expect(readSettings({ ALLOWED_ORIGINS: 'https://a.example, http://localhost:5173' }).allowedOrigins).toEqual([
      'https://a.example',
      'http://localhost:5173',
    ]);
  });

  it.each([
    ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535, not "eighty".'],
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535, not "70000".'],
    ['MAX_UPLOAD_MB', '-1', 'MAX_UPLOAD_MB must be a number from 0.001 to 1000000, not "-1".'],
    ['SNAPSHOTS_KEEP', '0', 'SNAPSHOTS_KEEP must be a whole number from 1 to 1000, not "0".'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud".'],
    ['AUTH_MODE', 'kerberos', 'AUTH_MODE must be one of none, azure, header, token, not "kerberos".'],
    ['AUTH_HEADER', 'X User:', 'AUTH_HEADER must be the name of a header, not "x user:".'],
    ['HOST', 'http://here', 'HOST must be a host name or an address, not "http://here".'],
    [
      'ALLOWED_ORIGINS',
      'https://a.example/',
      'ALLOWED_ORIGINS must list origins such as https://headwater.example.org, not "https://a.example/" (did you mean https://a.example?).',
    ],
    ['ALLOWED_ORIGINS', '*', 'ALLOWED_ORIGINS must list origins such as https://headwater.example.org, not "*".'],
  ])('say in words what is wrong with %s=%s', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([problem]);
  });

  it('name every wrong one at once', () => {
    expect(problemsOf({ PORT: 'x', AUTH_MODE: 'token', LOG_LEVEL: '?' })).toHaveLength(3);
    expect(() => readSettings({ PORT: 'x', LOG_LEVEL: '?' })).toThrow(/^2 settings are wrong:\n {2}PORT/);
  });

  it('want a real secret where a token signs people in', () => {
    expect(problemsOf({ AUTH_MODE: 'token', AUTH_TOKEN: 'short' })).toEqual([
      'AUTH_TOKEN must be a secret of at least 16 characters where AUTH_MODE is token.',
    ]);
    expect(readSettings({ AUTH_MODE: 'token', AUTH_TOKEN: 'a-secret-of-some-length' }).authMode).toBe('token');
  });
});
