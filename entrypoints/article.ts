import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageView } from '../components/page-view.tsx';
import type { DetectorWorld } from '../lib/extension/detector-world.ts';
import { keepFollowers } from '../lib/extension/follow.ts';
import { askBackground, handleMessages, timeToRead } from '../lib/extension/messages.ts';
import { isExtensionThere } from '../lib/extension/native-runtime.ts';
import { watchOrphaned } from '../lib/extension/orphan.ts';
import { loadInterface, watchInterface } from '../lib/extension/page-interface.ts';
import { addWrongMark, loadWrongMarks, removeWrongMark, watchWrongMarks } from '../lib/extension/wrong-marks-store.ts';
import { Annotator } from '../lib/page/annotator.ts';
import { watchChanges } from '../lib/page/changes.ts';
import { watchNavigation } from '../lib/page/navigation.ts';
import { OWN_ELEMENT } from '../lib/page/own-element.ts';
import { removeRemains } from '../lib/page/remains.ts';
import { watchScroll } from '../lib/page/scroll.ts';
import { isSiteAllowed } from '../lib/settings/sites.ts';

/** Runs on article pages only, sent there by the background: reads, marks, and answers popup, panel and commands. */
export default defineUnlistedScript(async () => {
  const world = window as unknown as DetectorWorld & { sourcelightRuns?: () => boolean };
  // In our own world: the page does not see it. One that is cut off from its extension does not count.
  if (world.sourcelightRuns?.()) return;
  world.sourcelightRuns = isExtensionThere;

  // What an earlier version of ours may have left here when it was cut off.
  removeRemains(document);
  const [first, wrong] = await Promise.all([loadInterface(), loadWrongMarks()]);
  const { t, settings } = first;
  const ended = new AbortController();
  const annotator: Annotator = new Annotator(
    document,
    {
      readCopy: async (copy) => (await askBackground('read-copy', copy)) ?? undefined,
      analyse: (article) => askBackground('analyse', article, timeToRead(article.text)),
      changed: (state) => {
        const { marked } = annotator;
        followers.tell({ state });
        view.stateChanged(state);
        if (ended.signal.aborted) return;
        void askBackground('badge', { status: state.status, ...(marked !== undefined && { marked }) })
          .then((words) => marked && view.announceOnce(words))
          .catch(() => undefined);
      },
    },
    settings,
    wrong,
  );
  const followers = keepFollowers((tell) => tell({ state: annotator.state }));
  const view = new PageView(document, annotator, { keepWrong: addWrongMark, takeBackWrong: removeWrongMark }, t, settings);

  let watched = new AbortController();
  let root = document.documentElement;
  view.watch(watched.signal);
  /** `document.write` takes all listeners off the document and puts another root into it. */
  const watchRoot = () => {
    if (document.documentElement === root || !document.documentElement) return;
    root = document.documentElement;
    watched.abort();
    watched = new AbortController();
    view.watch(watched.signal);
  };
  const leave = (state?: Parameters<typeof annotator.leave>[0]) => {
    view.closeCard();
    annotator.leave(state);
  };
  const setShown = (shown: boolean) => {
    view.closeCard();
    return annotator.setShown(shown);
  };

  handleMessages({
    'get-state': async () => annotator.state,
    'set-shown': async ({ shown }) => setShown(shown),
    show: async ({ id }) => ({ found: annotator.show(id) }),
    retry: () => annotator.run(),
    command: async ({ command }) => {
      const { state } = annotator;
      if (state.status !== 'annotated') return undefined;
      if (command === 'toggle') setShown(!state.shown);
      else if (command === 'next') view.step(1);
      else if (command === 'previous') view.step(-1);
      else if (command === 'card') view.openCurrent();
      else view.whoSays();
      return undefined;
    },
  });
  watchNavigation(
    () => leave(),
    async () => (await annotator.run()).status === 'annotated',
    ended.signal,
  );
  const observe = watchChanges(
    document,
    () => annotator.trees,
    OWN_ELEMENT,
    async () => {
      watchRoot();
      const before = annotator.spent;
      await annotator.refresh();
      return annotator.spent - before;
    },
    ended.signal,
  );
  watchScroll(() => {
    const inView = followers.any ? view.inView() : undefined;
    if (inView !== undefined) followers.tell({ inView });
    return annotator.follow();
  }, ended.signal);
  watchInterface(first, (next) => {
    view.setInterface(next.t, next.settings);
    annotator.setChoice(next.settings);
    const allowed = isSiteAllowed(next.settings, location.href);
    if (!allowed && annotator.state.status !== 'off') leave({ status: 'off' });
    else if (allowed && annotator.state.status === 'off') void annotator.run();
  });
  watchWrongMarks((marks) => annotator.setWrong(marks));
  // Updated, switched off or removed: nothing of ours stays in the page.
  watchOrphaned(() => {
    ended.abort();
    watched.abort();
    view.remove();
    annotator.leave();
  }, ended.signal);
  // Where the detector has sent for us the page need not be weighed again; otherwise the reader has, and anything can be there.
  await annotator.run(world.sourcelightDetects?.() ? 'article' : undefined);
  // Its shadow trees are known only now.
  observe();
});
