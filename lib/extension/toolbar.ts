import { browser } from 'wxt/browser';
import type { Translate } from '../i18n/translate.ts';
import type { PageState } from '../page/page-state.ts';

const BADGE_COLOUR = '#8a4b00';
const SIZES = [16, 32, 48] as const;

type Look = 'idle' | 'active' | 'off';

const iconsOf = (look: Look) => Object.fromEntries(SIZES.map((size) => [size, `/icon/${look}-${size}.png`]));

const lookOf = (status: PageState['status'], marked: number | undefined): Look =>
  status === 'off' ? 'off' : status !== 'annotated' ? 'idle' : marked === undefined ? 'off' : 'active';

/**
 * Shows on the toolbar button of a tab what its page is to us: the number of marked passages (none or zero shows no number),
 * and an icon for read, switched off and not an article.
 * @returns what the button's tooltip says
 */
export async function setToolbar(t: Translate, tabId: number, status: PageState['status'], marked: number | undefined): Promise<string> {
  const title = marked === undefined ? t('extension.name') : t('live.found', { count: marked });
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: marked ? String(marked) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setIcon({ tabId, path: iconsOf(lookOf(status, marked)) }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
  return title;
}
