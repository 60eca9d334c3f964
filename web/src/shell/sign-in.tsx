import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { hasToken, keepToken } from '../api/token.ts';
import { Empty } from './state.tsx';

/** The server has AUTH_MODE=token: without it nothing can be shown. */
export function SignIn() {
  const [token, setToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keepToken(token);
    // Everything begins anew: the data, and the events that were not let in.
    window.location.reload();
  };
  return (
    <Empty icon={<KeyRound size={24} aria-hidden />} title="This server asks for a token">
      <form className="sign-in" onSubmit={submit}>
        <input
          type="password"
          aria-label="Token"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
        <button type="submit" className="button primary" disabled={token.trim() === ''}>
          Sign in
        </button>
      </form>
      {hasToken() && <p role="alert">The server does not know this token.</p>}
    </Empty>
  );
}
