import { h, render } from 'preact';
import { Welcome } from '../../components/welcome.tsx';
import { keepSettings, openOwnPage, openSettings } from '../../lib/extension/own-page.ts';
import { SampleView } from '../../lib/extension/sample-view.ts';

const root = document.getElementById('app') as HTMLElement;
let sample: SampleView | undefined;
let problem: string | undefined;
let page = await openOwnPage((next) => {
  page = next;
  sample?.setInterface(page.t, page.read.settings);
  draw();
});
const onReady = (element: HTMLElement) => {
  sample = new SampleView(element, page.t, page.read.settings);
};
function draw(): void {
  const { t, read } = page;
  const props = {
    t,
    problem,
    isClickOnly: read.settings.start === 'click',
    onReady,
    onShow: (kind: Parameters<SampleView['show']>[0]) => sample?.show(kind),
    onOpenSettings: () => void openSettings(),
    onClickOnly: async (only: boolean) => {
      problem = await keepSettings(t, { start: only ? 'click' : 'automatic' });
      draw();
    },
  };
  document.title = t('welcome.title');
  render(h(Welcome, props), root);
}
draw();
