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
  // Those of a module stand one behind the other.
  let last: ReferenceLine | undefined;
  let lastModule = '';
  let lastFile = '';
  return (reference) => {
    const { module, object, column, file, start, end, line, access, origin, via } = reference;
    if (module !== last?.module) lastModule = quote(module);
    if (file !== last?.file) lastFile = quote(file);
    last = reference;
    const named = column === undefined ? '' : `"column":${quote(column)},`;
    const found = via === undefined ? '' : `,"via":"${via}"`;
    return `{"module":${lastModule},"object":${quote(object)},${named}"file":${lastFile},"start":${start},"end":${end},"line":${line},"access":"${access}","origin":"${origin}"${found}}`;
  };
}
