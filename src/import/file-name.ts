/** Longest file name that common file systems take, in bytes of UTF-8. */
const longest = 255;

/**
 * What is wrong with the name of an uploaded file, in words, or undefined where nothing is.
 *
 * Names are only shown, never used as a path: files are stored under numbers. A name that tries to be a path is refused all
 * the same, because whoever sent it means no good or sends something else than they believe.
 */
export function fileNameProblem(name: string | undefined): string | undefined {
  if (name === undefined || name.trim() === '') return 'A file has no name.';
  const shown = JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
  if (hasControlCharacter(name)) return `The file name ${shown} contains control characters.`;
  if (name.includes('/') || name.includes('\\')) return `The file name ${shown} contains a path.`;
  if (name.includes('..')) return `The file name ${shown} contains "..".`;
  if (Buffer.byteLength(name) > longest) return `The file name ${shown} is longer than ${longest} bytes.`;
  return undefined;
}

// C0 and C1 controls, and what reorders or hides the text around it when the name is shown.
function hasControlCharacter(name: string): boolean {
  return /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u.test(name);
}
