import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNavigation } from '../../../lib/page/navigation.ts';

/** What of a page's window the watcher uses. */
const listeners = new Map<string, () => void>();
const listen = (type: string, listener: () => void) => void listeners.set(type, listener);
const go = (href: string, type = 'popstate') => {
  vi.stubGlobal('location', { href });
  listeners.get(type)?.();
};

describe('a navigation within the page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    listeners.clear();
    vi.stubGlobal('location', { href: 'https://news.example/a' });
    vi.stubGlobal('addEventListener', listen);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is looked at until enough is seen', async () => {
    const left = vi.fn();
    const look = vi.fn().mockReturnValueOnce(false).mockReturnValue(true);
    watchNavigation(left, look, new AbortController().signal);
    go('https://news.example/b');
    expect(left).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(2);
  });
  it('is given up after a few looks', async () => {
    const look = vi.fn().mockReturnValue(false);
    watchNavigation(vi.fn(), look, new AbortController().signal);
    go('https://news.example/b');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(3);
  });
  it('is none where only the fragment changes', async () => {
    const left = vi.fn();
    watchNavigation(left, () => true, new AbortController().signal);
    go('https://news.example/a#part');
    expect(left).not.toHaveBeenCalled();
  });
  it('is heard from the navigation API where the browser has it, and no more once we are gone', async () => {
    vi.stubGlobal('navigation', { addEventListener: listen });
    const end = new AbortController();
    const look = vi.fn().mockReturnValue(false);
    watchNavigation(vi.fn(), look, end.signal);
    go('https://news.example/b', 'navigatesuccess');
    end.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).not.toHaveBeenCalled();
  });
});
