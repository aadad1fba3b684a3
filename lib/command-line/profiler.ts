import type { CDPSession } from 'puppeteer-core';
import { type Cost, costOf, type Profile } from './script-time.ts';

/** Microseconds between two looks of the profiler. */
const SAMPLING = 200;

/** Has the browser look, from now on, at what runs in a page. */
export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
}

/** What our scripts took of the page since `startProfile`. */
export async function stopProfile(session: CDPSession): Promise<Cost> {
  const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile };
  return costOf(profile);
}
