import type { Report } from '../engine/report.ts';

/** What a tab's content script knows of its page; the popup shows one view for each. */
export type PageState =
  | { status: 'working' }
  | { status: 'not-an-article' }
  | { status: 'unsupported-language'; language: string }
  | { status: 'error'; message: string }
  | {
      status: 'annotated';
      report: Report;
      /** Whether highlights are on in this page. */
      shown: boolean;
      /** Ids of marks whose words could not be found in the page any more. */
      lost: string[];
    };
