import type { Detection } from '../article/detect.ts';
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

/** The state of a page that is no article to annotate. */
export function stateOf(detection: Exclude<Detection, 'article'>, language: string): PageState {
  if (detection === 'unsupported-language') return { status: detection, language };
  if (detection === 'too-large') return { status: 'error', message: 'This page is too large to be read without slowing it down.' };
  return { status: detection };
}
