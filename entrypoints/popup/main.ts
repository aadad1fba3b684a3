import { TabReportPage } from '../../lib/extension/tab-report-page.ts';

await new TabReportPage(document.getElementById('app') as HTMLElement, false).start();
