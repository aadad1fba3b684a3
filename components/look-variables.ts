import { type Looks, lineOf } from '../lib/settings/looks.ts';

/** The reader's colours as custom properties, for what stands beside the marks: card, strip, popup and panel. */
export function lookVariables(looks: Looks): Record<string, string> {
  const both = (kind: Parameters<typeof lineOf>[2]) => `light-dark(${lineOf(looks, 'light', kind)}, ${lineOf(looks, 'dark', kind)})`;
  return { '--unnamed': both('anonymous'), '--claim': both('unverified'), '--media': both('second-hand'), '--named': both('named') };
}
