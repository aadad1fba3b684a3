/**
 * The report: the one shape that the engine returns, the page paints, the popup lists and the command line prints.
 * All offsets are UTF-16 code units into {@link Report.text}.
 */

export type Status = 'annotated' | 'not-an-article' | 'unsupported-language';

export type SourceKind =
  | 'named-person'
  | 'spokesperson'
  | 'named-organisation'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'media'
  | 'document'
  | 'unattributed';

/** True for the kinds of source that the article does not name: those with a level of anonymity. */
export function isUnnamed({ kind }: { kind: SourceKind }): boolean {
  return kind === 'unnamed-person' || kind === 'unnamed-group';
}

/** How anonymous an unnamed source is, from most to least accounted for. */
export type Anonymity = 'granted' | 'described' | 'bare';

export type ClaimFlag = 'no-source' | 'hedged' | 'not-verified' | 'no-evidence' | 'disputed' | 'second-hand';

/** A stretch of the report's text; `text === report.text.slice(start, end)` always holds. */
export interface TextSpan {
  start: number;
  end: number;
  text: string;
}

export interface Link {
  href: string;
  text: string;
  role: 'cue' | 'source' | 'content';
}

export interface Source {
  id: string;
  /** The fullest description that the article gives. */
  label: string;
  kind: SourceKind;
  /** Only for unnamed people and groups. */
  anonymity?: Anonymity;
  /** The phrase that grants anonymity. */
  terms?: TextSpan;
  /** The phrase that says why anonymity was given. */
  reason?: TextSpan;
  mentions: TextSpan[];
}

export interface Attribution {
  id: string;
  sourceId: string;
  /** Absent where nobody is named. */
  source?: TextSpan;
  cue?: TextSpan;
  content: TextSpan[];
  quotation: 'direct' | 'indirect' | 'mixed';
  /** The source declined to comment or did not respond. */
  noComment?: boolean;
  links: Link[];
  /** 0 to 1. */
  confidence: number;
}

export interface Claim {
  id: string;
  content: TextSpan[];
  flags: ClaimFlag[];
  /** The phrases of the article that earned the flags; never empty. */
  basis: TextSpan[];
  attributionId?: string;
  links: Link[];
  confidence: number;
}

export interface Report {
  version: 1;
  url?: string;
  title?: string;
  language: string;
  status: Status;
  text: string;
  words: number;
  sources: Source[];
  attributions: Attribution[];
  claims: Claim[];
}
