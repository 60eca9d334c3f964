/** Sees to it that what is compiled is what the sources say, silently. False, and the reason on stderr, where it cannot be. */
export function compileWhereNeeded(): boolean;
