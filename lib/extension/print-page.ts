import { browser } from 'wxt/browser';
import type { PageState } from '../page/page-state.ts';
import { askTab } from './messages.ts';

/** The state of the page that a printable summary was asked for; `gone` where its tab is closed or shows something else. */
export async function stateToPrint(address: string): Promise<Extract<PageState, { status: 'annotated' }> | undefined> {
  const id = Number(new URL(address).searchParams.get('tab') ?? browser.tabs.TAB_ID_NONE);
  try {
    const state = await askTab(id, 'get-state', undefined);
    return state?.status === 'annotated' ? state : undefined;
  } catch {
    return undefined;
  }
}
