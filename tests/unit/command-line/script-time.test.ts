import { describe, expect, it } from 'vitest';
import { costOf, longestTask, tracedTime } from '../../../lib/command-line/script-time.ts';

const OURS = 'chrome-extension://abc/detector.js';

describe('the time that our scripts take', () => {
  it('is read off a trace: what they ran, once, less what others had of the processor', () => {
    const run = { ph: 'X', ts: 1000, dur: 5000, tdur: 4000, args: { data: { url: OURS } } };
    const within = { ph: 'X', ts: 1200, dur: 4000, tdur: 3500, args: { fileName: OURS } };
    const later = { ph: 'X', ts: 9000, dur: 1000, tdur: 1000, args: { data: { url: 'chrome-extension://abc/article.js' } } };
    const page = { ph: 'X', ts: 7000, dur: 900, tdur: 900, args: { data: { url: 'https://news.example/a.js' } } };
    expect(tracedTime(JSON.stringify({ traceEvents: [later, within, run, page] }))).toBe(5);
  });
  it('is read off a profile: theirs is what they called, too', () => {
    const nodes = [
      { id: 1, callFrame: { url: '' }, children: [2, 4] },
      { id: 2, callFrame: { url: OURS }, children: [3] },
      { id: 3, callFrame: { url: '' } },
      { id: 4, callFrame: { url: 'https://news.example/a.js' } },
    ];
    const cost = costOf({ nodes, samples: [1, 2, 3, 4, 2], timeDeltas: [0, 1000, 1000, 1000, 1000, 2000] });
    expect(cost).toEqual({ detector: 4, article: 0, longest: 2 });
  });
  it('is read off a trace task by task, but for that in which a script is loaded', () => {
    const main = { ph: 'X', pid: 1, tid: 1 };
    const loads = { ...main, name: 'EvaluateScript', ts: 1000, dur: 20_000, args: { data: { url: OURS } } };
    const task = (ts: number, dur: number) => ({ ...main, name: 'ThreadControllerImpl::RunTask', ts, dur });
    const run = (ts: number) => ({ ...main, name: 'RunMicrotasks', ts, dur: 100 });
    const tasks = [task(900, 21_000), task(30_000, 7000), task(37_000, 6000), task(50_000, 9000)];
    const elsewhere = { ...task(40_000, 30_000), tid: 2 };
    // The last one is the browser's own: nothing ran in it.
    const traceEvents = [loads, ...tasks, elsewhere, run(2000), run(30_100), run(37_100), { ...run(41_000), tid: 2 }];
    expect(longestTask(JSON.stringify({ traceEvents }))).toBe(7);
    expect(longestTask(JSON.stringify({ traceEvents: tasks }))).toBe(0);
  });
});
