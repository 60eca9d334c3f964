/** Lower case, without quoting, parts apart: `[A b]."c"` and `a b.c` are one name. */
export function plainName(written: string): string {
  const parts: string[] = [];
  let gap = true;
  for (const match of written.matchAll(/\[((?:[^\]]|\]\])*)\]|"((?:[^"]|"")*)"|([^.[\]"\s]+)|(\.)/g)) {
    const [, bracketed, quoted, plain, dot] = match;
    if (dot) {
      if (gap) parts.push('');
      gap = true;
    } else {
      const words = bracketed?.replaceAll(']]', ']') || quoted?.replaceAll('""', '"') || plain || '';
      parts.push(words.toLowerCase());
      gap = false;
    }
  }
  return parts.join('.');
}

const systemOrTemporary =
  /(^|\.)(sys|information_schema|guest)\.[^.]+$|(^|\.)(sp|xp)_[^.]+$|^(master|msdb|tempdb|model)\.|\$\(|#|^@|\.@/;

/** False for system objects, temp objects, files and names with a sqlcmd variable, which no measure counts. */
export const isOrdinary = (name: string): boolean => !systemOrTemporary.test(name);

const inside = /#|@|\.(pv|cte)\d+\./i;

/** True for what DacFx names inside a module: temp objects, and the stations that it makes for a PIVOT or a CTE. */
export const isInside = (name: string): boolean => inside.test(name);

/** `T` is `dbo.T`. */
export const withSchema = (name: string): string => (name.includes('.') ? name : `dbo.${name}`);
