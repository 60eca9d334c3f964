import { existsSync } from 'node:fs';
import { readSettings, type Settings } from '../settings/settings.ts';

/**
 * The settings from flags, the environment, and the file `.env` of the current folder, in this order.
 * @param flags settings by their names in the environment; undefined where the flag was not given.
 */
export function settingsFrom(flags: Readonly<Record<string, string | undefined>>): Settings {
  // Variables that are set already win over the file.
  if (existsSync('.env')) process.loadEnvFile('.env');
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  return readSettings({ ...process.env, ...given });
}
