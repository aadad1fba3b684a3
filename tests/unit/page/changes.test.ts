import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../lib/page/changes.ts';

const SECOND = 1000;

describe('the watch over a page that changes', () => {
  const { window } = new JSDOM('<!doctype html><html><body><p id="clock">0</p></body></html>');
  const { document } = window;
  let ended: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    ended = new AbortController();
  });
  afterEach(() => {
    ended.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** Changes the page a hundred times a second. */
  const changeFor = async (seconds: number) => {
    const clock = document.getElementById('clock') as Element;
    for (let i = 0; i < seconds * 100; i++) {
      clock.textContent = String(i);
      await vi.advanceTimersByTimeAsync(10);
    }
  };

  it('takes under 2 % of a core, whatever a look costs', async () => {
    for (const cost of [1, 20, 90]) {
      const own = new AbortController();
      let looks = 0;
      watchChanges(
        document,
        () => [],
        '',
        () => {
          looks++;
          return cost;
        },
        own.signal,
      );
      await changeFor(60);
      own.abort();
      expect(looks).toBeGreaterThan(0);
      expect((looks * cost) / (60 * SECOND)).toBeLessThan(0.02);
    }
  });

  it('looks again soon after a change, and not where none was', async () => {
    const look = vi.fn();
    watchChanges(document, () => [], '', look, ended.signal);
    await vi.advanceTimersByTimeAsync(5 * SECOND);
    expect(look).not.toHaveBeenCalled();
    await changeFor(0.01);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('sees what changes within a shadow tree, also one that comes later', async () => {
    const look = vi.fn();
    const shadow = document.body.appendChild(document.createElement('late-story')).attachShadow({ mode: 'open' });
    const trees: ShadowRoot[] = [];
    watchChanges(document, () => trees, '', look, ended.signal);
    shadow.append('unseen');
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(look).not.toHaveBeenCalled();
    trees.push(shadow);
    await changeFor(0.01);
    await vi.advanceTimersByTimeAsync(SECOND);
    shadow.append('seen');
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('goes on where the shadow trees cannot be asked for', async () => {
    const look = vi.fn();
    const trees = () => {
      throw new TypeError('querySelectorAll is a form');
    };
    watchChanges(document, trees, '', look, ended.signal);
    await changeFor(0.01);
    await vi.advanceTimersByTimeAsync(SECOND);
    await changeFor(0.01);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('takes our own element for no change', async () => {
    const look = vi.fn();
    watchChanges(document, () => [], 'our-card', look, ended.signal);
    const host = document.createElement('our-card');
    document.documentElement.append(host);
    await vi.advanceTimersByTimeAsync(SECOND);
    host.remove();
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(look).not.toHaveBeenCalled();
  });

  it('goes on after a look that fails, and stops when it is told to', async () => {
    const look = vi.fn(() => {
      throw new Error('page in pieces');
    });
    watchChanges(document, () => [], '', look, ended.signal);
    await changeFor(2);
    expect(look.mock.calls.length).toBeGreaterThan(1);
    ended.abort();
    const { length } = look.mock.calls;
    await changeFor(2);
    expect(look.mock.calls).toHaveLength(length);
  });
});
