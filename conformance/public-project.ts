import { readFileSync } from 'node:fs';

/** A public project at a fixed commit. */
export interface PublicProject {
  /** `owner/name` on GitHub. */
  readonly repo: string;
  /** A .sqlproj (then only the files that it builds) or a folder. */
  readonly path: string;
  readonly commit: string;
}

/** The projects of projects.json, by name. */
export function readProjects(): Record<string, PublicProject> {
  return JSON.parse(readFileSync(new URL('projects.json', import.meta.url), 'utf8')) as Record<string, PublicProject>;
}
