import { TabReportPage } from '../../lib/extension/tab-report-page.ts';
import { followActiveTab } from '../../lib/extension/tabs.ts';

const panel = new TabReportPage(document.getElementById('app') as HTMLElement, true);
await panel.start();
await followActiveTab(
  (tabId) => panel.isAbout(tabId),
  () => void panel.look(),
);
