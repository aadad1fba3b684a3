import type { Outlet } from '../article/about.ts';
import type { Detection } from '../article/detect.ts';
import type { Report } from '../engine/report.ts';

export type { Outlet };

/** What a tab's content script knows of its page; the popup shows one view for each. */
export type PageState =
  | { status: 'working' }
  | { status: 'not-an-article' }
  | { status: 'too-large' }
  /** The reader's settings keep us off this site. */
  | { status: 'off' }
  | { status: 'unsupported-language'; language: string }
  | { status: 'error'; message: string }
  | {
      status: 'annotated';
      report: Report;
      /** What the page says of its outlet. */
      outlet: Outlet;
      /** Whether highlights are on in this page. */
      shown: boolean;
      /** Ids of marks whose words could not be found in the page any more. */
      lost: string[];
      /** How many passages are left out because the reader has reported them as wrong. */
      hidden: number;
    };

/** What the popup and the side panel show of a tab: its page's state, or why it has none. */
export type TabState = PageState | { status: 'forbidden' } | { status: 'silent' } | { status: 'gone' } | { status: 'waiting' };

/** The state of a page that is no article to annotate. */
export function stateOf(detection: Exclude<Detection, 'article'>, language: string): PageState {
  return detection === 'unsupported-language' ? { status: detection, language } : { status: detection };
}
