/** The token of a server with AUTH_MODE=token. Kept as long as the tab: whoever sits down here next does not have it. */
const key = 'headwater.token';

export function authorization(): Record<string, string> {
  const token = sessionStorage.getItem(key);
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}

/** A token that the server asks for all the same is not its own. */
export function hasToken(): boolean {
  return sessionStorage.getItem(key) !== null;
}

export function keepToken(token: string): void {
  sessionStorage.setItem(key, token.trim());
}
