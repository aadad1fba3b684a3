/** What the browsers call it; the polyfill knows neither. */
interface SidePanels {
  /** Chrome. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. Browsers allow it only straight out of a click, so nothing may be waited for before.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { chrome, browser } = globalThis as { chrome?: SidePanels; browser?: SidePanels };
  await (browser?.sidebarAction?.open() ?? chrome?.sidePanel?.open({ windowId }));
}
