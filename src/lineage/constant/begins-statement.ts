/** Whether a text begins as a statement does, by its first word: what words for people begin with is left out. */
export function beginsStatement(text: string): boolean {
  return first.test(text);
}

const first =
  /^\s*(?:SELECT|INSERT|UPDATE|DELETE|MERGE|EXEC|EXECUTE|DECLARE|WITH|CREATE|ALTER|DROP|TRUNCATE|SET|IF|BEGIN|USE)\s/i;
