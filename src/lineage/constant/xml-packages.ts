// What reads XML and XQuery, loaded where a document is known at all: a command that meets none starts faster without.
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** https://github.com/bwrrp/slimdom.js */
export const slimdom = (): typeof import('slimdom') => load('slimdom');

/** https://github.com/FontoXML/fontoxpath */
export const fontoxpath = (): typeof import('fontoxpath') => load('fontoxpath');
