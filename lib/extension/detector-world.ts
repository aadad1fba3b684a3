import type { PageState } from '../page/page-state.ts';

/** What the detector leaves in the extension's own world of a page, which the page does not see. */
export interface DetectorWorld {
  /** Whether a detector runs here whose extension is still there. */
  sourcelightDetects?: () => boolean;
  /**
   * What it takes the page for; `working` where that is an article, of which the part that reads it knows more. Asked by running
   * a function in the page: to listen for messages would cost every page the set-up of the browser's messaging.
   */
  sourcelightFound?: () => PageState;
}
