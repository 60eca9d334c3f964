import { resolve } from 'node:path';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const authModes = ['none', 'azure', 'header', 'token'] as const;

export type LogLevel = (typeof logLevels)[number];
export type AuthMode = (typeof authModes)[number];

/** Everything that an operator can set, validated. Sizes are in bytes and times in milliseconds, whatever the setting's unit. */
export interface Settings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absolute path of the workspace. */
  readonly dataFolder: string;
  readonly allowedOrigins: readonly string[];
  /** Largest file of an upload. */
  readonly maxUploadBytes: number;
  readonly snapshotsKeep: number;
  /** From the moment an import holds the slot, receiving included. */
  readonly importTimeoutMs: number;
  /** Memory that the import's child process may take. */
  readonly importMemoryBytes: number;
  readonly logLevel: LogLevel;
  readonly authMode: AuthMode;
  /** Header that names the user where `authMode` is `header`. */
  readonly authHeader: string;
  /** Secret that clients send where `authMode` is `token`; empty otherwise. */
  readonly authToken: string;
}

/** One or more settings are wrong. The message names each of them with what it may be. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      problems.length === 1
        ? `A setting is wrong: ${problems[0]}`
        : `${problems.length} settings are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the settings of docs and `.env.template`. An empty value counts as not set.
 * @throws {SettingsError} that lists every wrong setting, not only the first.
 */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = [];
  const textOf = (name: string, fallback: string) => environment[name]?.trim() || fallback;

  function number(name: string, fallback: number, from: number, to: number, whole = true): number {
    const text = textOf(name, String(fallback));
    const value = Number(text);
    if (Number.isFinite(value) && value >= from && value <= to && (!whole || Number.isInteger(value))) return value;
    problems.push(`${name} must be a ${whole ? 'whole number' : 'number'} from ${from} to ${to}, not "${text}".`);
    return fallback;
  }

  function choice<Word extends string>(name: string, fallback: Word, words: readonly Word[]): Word {
    const text = textOf(name, fallback);
    const found = words.find((word) => word === text.toLowerCase());
    if (found) return found;
    problems.push(`${name} must be one of ${words.join(', ')}, not "${text}".`);
    return fallback;
  }

  function origins(name: string, fallback: string): string[] {
    const texts = textOf(name, fallback)
      .split(',')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    for (const text of texts) {
      // `new URL(x).origin` gives the one form in which browsers send the Origin header.
      const origin = URL.canParse(text) && /^https?:/.test(text) ? new URL(text).origin : undefined;
      if (origin === text) continue;
      const hint = origin ? ` (did you mean ${origin}?)` : '';
      problems.push(`${name} must list origins such as https://headwater.example.org, not "${text}"${hint}.`);
    }
    return texts;
  }

  const authMode = choice('AUTH_MODE', 'none', authModes);
  const authToken = authMode === 'token' ? textOf('AUTH_TOKEN', '') : '';
  if (authMode === 'token' && authToken.length < 16) {
    problems.push('AUTH_TOKEN must be a secret of at least 16 characters where AUTH_MODE is token.');
  }
  const authHeader = textOf('AUTH_HEADER', 'X-Forwarded-User').toLowerCase();
  if (!/^[a-z0-9-]+$/.test(authHeader)) problems.push(`AUTH_HEADER must be the name of a header, not "${authHeader}".`);

  const host = textOf('HOST', '127.0.0.1');
  if (/[\s/]/.test(host) || host.includes('://'))
    problems.push(`HOST must be a host name or an address, not "${host}".`);

  const settings: Settings = {
    host,
    port: number('PORT', 8000, 0, 65_535),
    dataFolder: resolve(textOf('DATA_DIR', './data')),
    allowedOrigins: origins('ALLOWED_ORIGINS', 'http://localhost:3000'),
    maxUploadBytes: Math.floor(number('MAX_UPLOAD_MB', 500, 0.001, 1_000_000, false) * 1e6),
    snapshotsKeep: number('SNAPSHOTS_KEEP', 5, 1, 1000),
    importTimeoutMs: number('IMPORT_TIMEOUT_MIN', 30, 0.01, 1440, false) * 60_000,
    importMemoryBytes: number('IMPORT_MEMORY_MB', 4096, 512, 1_000_000) * 1e6,
    logLevel: choice('LOG_LEVEL', 'info', logLevels),
    authMode,
    authHeader,
    authToken,
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}
