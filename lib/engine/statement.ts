import type { Attribution, Source, TextSpan } from './report.ts';
import type { Act } from './spans/span-finder.ts';

/** An attribution with what the layers after it need to know: its source, and the act that its cue carries. */
export interface Statement {
  attribution: Attribution;
  source: Source;
  act: Act;
  /** Where another outlet passes the words on: “according to the Times”. */
  relay?: TextSpan;
}
