import { Monitor, Moon, Sun } from 'lucide-react';
import { type Theme, useTheme } from './theme.ts';
import { Tip } from './tip.tsx';

const themes: Record<Theme, { next: Theme; icon: typeof Sun; words: string }> = {
  system: { next: 'light', icon: Monitor, words: 'Theme: as the system' },
  light: { next: 'dark', icon: Sun, words: 'Theme: light' },
  dark: { next: 'system', icon: Moon, words: 'Theme: dark' },
};

export function ThemeToggle() {
  const [theme, setTheme] = useTheme();
  const { next, icon: Icon, words } = themes[theme];
  return (
    <Tip words={`${words}. Click for ${next === 'system' ? 'the system’s' : next}.`}>
      <button type="button" className="icon-button" aria-label={words} onClick={() => setTheme(next)}>
        <Icon size={16} />
      </button>
    </Tip>
  );
}
