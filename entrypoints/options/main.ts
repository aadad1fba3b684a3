import { h, render } from 'preact';
import { Options } from '../../components/options.tsx';
import { shortcuts } from '../../lib/extension/commands.ts';
import { keepSettings, openOwnPage, resetAll } from '../../lib/extension/own-page.ts';
import { loadWrongMarks, removeWrongMark, watchWrongMarks } from '../../lib/extension/wrong-marks-store.ts';
import type { Settings } from '../../lib/settings/settings.ts';

const root = document.getElementById('app') as HTMLElement;
/** How the last change went; nothing before the first. */
let outcome: { problem?: string | undefined } | undefined;
let wrong = await loadWrongMarks();
const keys = await shortcuts();
let page = await openOwnPage((next) => {
  page = next;
  draw();
});

/** Says how it went; what could not be kept is shown as it is stored, not as it was wished. */
async function said(problem: string | undefined): Promise<string | undefined> {
  outcome = { problem };
  draw();
  return problem;
}

function draw(): void {
  const { t, read } = page;
  const props = {
    t,
    read,
    wrong,
    shortcuts: keys,
    message: outcome && (outcome.problem ?? t('settings.saved')),
    onSettings: async (change: Partial<Settings>) => said(await keepSettings(t, change)),
    onReset: async () => said(await resetAll(t)),
    onTakeBack: (mark: (typeof wrong)[number]) => void removeWrongMark(mark),
  };
  document.title = t('settings.title');
  render(h(Options, props), root);
}

watchWrongMarks((marks) => {
  wrong = marks;
  draw();
});
draw();
