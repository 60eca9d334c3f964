import type { Difference } from './score.ts';

/** At most so many names of each side are told. */
const told = 4;

/** `dbo.P: missing read dbo.T; extra write dbo.U`. */
export function differenceText({ where, missing, extra }: Difference): string {
  const sides = [side('missing', missing), side('extra', extra)].filter((text) => text !== '');
  return `${where}: ${sides.join('; ')}`;
}

function side(word: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > told ? ` and ${names.length - told} more` : '';
  return `${word} ${names.slice(0, told).join(', ')}${more}`;
}
