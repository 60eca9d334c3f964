import { describe, expect, it } from 'vitest';
import { busyMessage, waitInWords } from './busy.ts';

const job = (seconds: number, progress: number, user = 'Anna') => ({
  user,
  started_at: new Date(2026, 10, 24, 14, 45, 0).toISOString(),
  job_id: 'j',
  progress,
  current_step: 'Parsing',
  now: new Date(2026, 10, 24, 14, 45, seconds),
});

describe('the message while somebody else imports', () => {
  it('says who, since when, how far, and when to come back', () => {
    const one = job(60, 62);
    const time = new Date(one.started_at).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
    expect(busyMessage(one, one.now).replaceAll('\u202f', ' ')).toBe(
      `Anna is importing since ${time.replaceAll('\u202f', ' ')} (62 %). Please try again in about a minute. You can go on browsing.`,
    );
  });

  it('estimates the wait from the progress', () => {
    const one = job(120, 20);
    expect(busyMessage(one, one.now)).toContain('in about 8 minutes');
  });

  it('does not pretend to know at the beginning', () => {
    const one = job(3, 1);
    expect(busyMessage(one, one.now)).toContain('in a few minutes');
    expect(busyMessage(one, one.now, 30)).toContain('in about a minute');
  });

  it('has a name for people who are not signed in', () => {
    const one = job(60, 50, 'anonymous');
    expect(busyMessage(one, one.now)).toMatch(/^Somebody is importing/);
  });

  it.each([
    [null, 'in a few minutes'],
    [0, 'in about a minute'],
    [90, 'in about a minute'],
    [100, 'in about 2 minutes'],
    [3600, 'in about an hour'],
    [7500, 'in about 2 hours'],
  ])('says %s seconds as “%s”', (seconds, words) => expect(waitInWords(seconds)).toBe(words));
});
