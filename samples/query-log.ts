// samples/query-log.sql, read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplesFolder } from './warehouse.ts';

export interface LoggedRow {
  readonly request_id: string;
  /** UTC, `2026-03-02 06:58:11.204`. */
  readonly submit_time: string;
  /** Milliseconds. */
  readonly total_elapsed_time: number;
  readonly command_text: string;
}

/** Each batch begins with `-- QID84211  2026-03-02 06:58:11.204  1532 ms`; what stands below it was sent to the server. */
export function loggedQueries(): LoggedRow[] {
  const log = readFileSync(join(samplesFolder, 'query-log.sql'), 'utf8');
  return log
    .trimEnd()
    .split(/^GO$/m)
    .map((batch) => {
      const [head, ...lines] = batch.trim().split('\n');
      const [, id, time, elapsed] = /^-- (QID\d+) {2}(\d{4}-\d\d-\d\d [\d:.]+) {2}(\d+) ms$/.exec(head!) ?? [];
      if (!id) throw new Error(`samples/query-log.sql: a batch begins with "${head}".`);
      return {
        request_id: id,
        submit_time: time!,
        total_elapsed_time: Number(elapsed),
        command_text: lines.join('\n'),
      };
    });
}
