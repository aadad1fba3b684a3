import { h, render } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { PrintableSummary } from '../../components/printable-summary.tsx';
import { openOwnPage } from '../../lib/extension/own-page.ts';
import { stateToPrint } from '../../lib/extension/print-page.ts';

const root = document.getElementById('app') as HTMLElement;
const state = await stateToPrint(location.href);
const draw = ({ t }: Awaited<ReturnType<typeof openOwnPage>>) => {
  document.title = `${t('print.title')}${state?.report.title ? `: ${state.report.title}` : ''}`;
  const view = state
    ? h(PrintableSummary, { t, state, date: new Date(), onPrint: () => window.print() })
    : [h('h1', null, t('print.title')), h(Notice, { title: t('popup.error'), children: h('p', null, t('popup.gone')) })];
  render(h('main', state ? null : { class: 'sheet' }, view), root);
};
draw(await openOwnPage(draw));
