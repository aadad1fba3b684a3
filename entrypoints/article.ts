import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/card.css?inline';
import { Card } from '../components/card.tsx';
import { askBackground, handleMessages } from '../lib/extension/messages.ts';
import { loadSettings, watchSettings } from '../lib/extension/settings.ts';
import { Annotator } from '../lib/page/annotator.ts';
import { CARD_ELEMENT, CardHost } from '../lib/page/card-host.ts';
import { watchChanges } from '../lib/page/changes.ts';
import { watchPointer } from '../lib/page/hover.ts';
import { watchNavigation } from '../lib/page/navigation.ts';
import { watchScroll } from '../lib/page/scroll.ts';
import { combined, type Mark } from '../lib/report/marks.ts';

/** Runs on article pages only, sent there by the background: reads, marks, and answers the popup. */
export default defineUnlistedScript(() => {
  const page = window as unknown as { sourcelightRuns?: boolean };
  if (page.sourcelightRuns) return; // In our own world: the page does not see it.
  page.sourcelightRuns = true;

  const annotator = new Annotator(document, {
    analyse: (article) => askBackground('analyse', article),
    countChanged: (marked) => void askBackground('badge', { ...(marked !== undefined && { marked }) }).catch(() => undefined),
  });
  const host = new CardHost(document, css);
  const ended = new AbortController();

  const close = () => {
    host.close();
    render(null, host.root);
  };
  const closeCard = () => {
    close();
    pointer.closed();
  };
  const openCard = (mark: Mark, at?: { x: number; y: number }) => {
    const { state, highlighter } = annotator;
    if (state.status !== 'annotated' || !highlighter) return;
    const goTo = (id: string) => {
      const next = annotator.mark(id);
      if (!next || !annotator.show(id)) return;
      openCard(next);
      pointer.hold(id);
    };
    render(h(Card, { report: state.report, mark, marks: annotator.marks, onGoTo: goTo, onClose: closeCard }), host.root);
    host.open(highlighter.find(mark), at);
  };
  const watchHere = (signal: AbortSignal) =>
    watchPointer(
      document,
      { marksAt: (x, y) => annotator.highlighter?.marksAt(x, y) ?? [] },
      {
        open: (marks, at) => {
          const mark = combined(marks);
          if (mark) openCard(mark, at);
        },
        close,
        isInCard: (event) => host.contains(event),
      },
      signal,
    );
  let watched = new AbortController();
  let root = document.documentElement;
  let pointer = watchHere(watched.signal);
  /** `document.write` takes all listeners off the document and puts another root into it. */
  const watchRoot = () => {
    if (document.documentElement === root || !document.documentElement) return;
    root = document.documentElement;
    watched.abort();
    watched = new AbortController();
    pointer = watchHere(watched.signal);
  };
  handleMessages({
    'get-state': async () => annotator.state,
    'set-shown': async ({ shown }) => {
      closeCard();
      return annotator.setShown(shown);
    },
    'set-choice': async (choice) => annotator.setChoice(choice),
    show: async ({ id }) => ({ found: annotator.show(id) }),
    retry: () => annotator.run(),
  });
  watchNavigation(
    () => {
      closeCard();
      annotator.leave();
    },
    async () => (await annotator.run()).status === 'annotated',
    ended.signal,
  );
  watchChanges(
    document,
    CARD_ELEMENT,
    async () => {
      watchRoot();
      const before = annotator.spent;
      await annotator.refresh();
      return annotator.spent - before;
    },
    ended.signal,
  );
  watchScroll(() => annotator.follow(), ended.signal);
  watchSettings((settings) => void annotator.setChoice(settings));
  void loadSettings().then((settings) => {
    annotator.setChoice(settings);
    // The detector has sent for us: the page need not be weighed again.
    return annotator.run('article');
  });
});
