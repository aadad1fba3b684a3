import type { Table } from './tables.ts';

/** Everything that training makes. */
export interface SpanModel {
  /** Does a token anchor a cue? */
  cue: Table;
  /** Which state has a token of a cue's window, and which steps lead there? */
  nodes: Table;
  edges: Table;
  /** Is a proposal right? */
  judge: Table;
  /** Lemmas (hashed) other than verbs that may anchor a cue. */
  anchors: ReadonlySet<number>;
}
