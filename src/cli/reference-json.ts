import type { ReferenceLine } from '../lineage/report.ts';

/**
 * Writes references as `JSON.stringify` would, in a fraction of its time: they are many, and the names in them are few, each
 * of which is quoted once.
 */
export function referenceJson(): (reference: ReferenceLine) => string {
  const quoted = new Map<string, string>();
  const quote = (words: string): string => {
    let json = quoted.get(words);
    if (json === undefined) {
      json = JSON.stringify(words);
      quoted.set(words, json);
    }
    return json;
  };
  return ({ module, object, column, file, start, end, line, access, origin, via }) => {
    const named = column === undefined ? '' : `"column":${quote(column)},`;
    const found = via === undefined ? '' : `,"via":"${via}"`;
    return `{"module":${quote(module)},"object":${quote(object)},${named}"file":${quote(file)},"start":${start},"end":${end},"line":${line},"access":"${access}","origin":"${origin}"${found}}`;
  };
}
