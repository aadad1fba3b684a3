/** What our scripts took of a page's main thread, read off what the browser recorded. */

const OWN_SCRIPT = /^chrome-extension:.*\/(detector|article)\.js$/;

export interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** What our scripts took of the main thread, in milliseconds. */
export interface Cost {
  detector: number;
  article: number;
  /** The longest stretch without a rest. */
  longest: number;
}

/** Reads off a profile which time was spent in our scripts, or in what they called. */
export function costOf({ nodes, samples, timeDeltas }: Profile): Cost {
  const script = new Map<number, 'detector' | 'article'>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, above: 'detector' | 'article' | undefined): void => {
    const node = byId.get(id);
    const own = OWN_SCRIPT.exec(node?.callFrame.url ?? '')?.[1] as 'detector' | 'article' | undefined;
    const mine = above ?? own;
    if (mine) script.set(id, mine);
    for (const child of node?.children ?? []) mark(child, mine);
  };
  mark(nodes[0]?.id ?? 0, undefined);
  const cost = { detector: 0, article: 0, longest: 0 };
  let stretch = 0;
  samples.forEach((id, i) => {
    const which = script.get(id);
    // A sample stands for the time up to the next one.
    const time = (timeDeltas[i + 1] ?? 0) / 1000;
    stretch = which ? stretch + time : 0;
    cost.longest = Math.max(cost.longest, stretch);
    if (which) cost[which] += time;
  });
  return cost;
}

/** An event of a trace that has a duration, as the Trace Event Format has it; times in microseconds. */
interface TraceEvent {
  name?: string;
  pid?: number;
  tid?: number;
  ph: string;
  ts: number;
  dur?: number;
  /** The time that the thread had the processor in it. */
  tdur?: number;
  args?: { fileName?: string; data?: { url?: string } };
}

/**
 * The time in milliseconds that our scripts had the processor on a page, compiled and run, by a trace of `devtools.timeline`
 * and `v8`. A trace costs less than the profiler's looks, and leaves out the time in which another program had the
 * processor; but what goes on after a wait is not told apart from the page's, so it serves for the detector, which never waits, and
 * counts but the start of what the article script does.
 * @param json the trace as the browser gives it
 */
export function tracedTime(json: string): number {
  const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(({ ph, args }) => ph === 'X' && OWN_SCRIPT.test(args?.data?.url ?? args?.fileName ?? ''));
  own.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -1;
  let time = 0;
  // What lies within another of ours is counted with it.
  for (const { ts, dur = 0, tdur = 0 } of own) {
    if (ts < end) continue;
    time += tdur;
    end = ts + dur;
  }
  return time / 1000;
}

const RUNS = /^(?:FunctionCall|RunMicrotasks|v8\.callFunction)$/;

/**
 * The longest task of a page's main thread in which our scripts worked once they were there, in milliseconds, by a trace of
 * `toplevel`, `devtools.timeline` and `v8` of a page whose own scripts are off: whatever runs there is ours. What the page has
 * due in such a task, its layout say, counts with it. The profiler's looks do not tell two tasks apart that follow at once.
 * @param json the trace as the browser gives it
 */
export function longestTask(json: string): number {
  const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const first = whole.find(({ name, args }) => name === 'EvaluateScript' && OWN_SCRIPT.test(args?.data?.url ?? ''));
  if (!first) return 0;
  const here = whole.filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts);
  const isIn = ({ ts }: TraceEvent, task: TraceEvent) => ts >= task.ts && ts < task.ts + (task.dur ?? 0);
  const loads = here.filter(({ name }) => name === 'EvaluateScript');
  const runs = here.filter(({ name }) => RUNS.test(name ?? ''));
  const tasks = here.filter((task) => /RunTask$/.test(task.name ?? '') && runs.some((run) => isIn(run, task)));
  return Math.max(0, ...tasks.filter((task) => !loads.some((load) => isIn(load, task))).map(({ dur = 0, tdur = dur }) => tdur / 1000));
}
