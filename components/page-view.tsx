import { render } from 'preact';
import type { Translate } from '../lib/i18n/translate.ts';
import type { Annotator } from '../lib/page/annotator.ts';
import { copyText } from '../lib/page/clipboard.ts';
import { type PointerWatch, watchPointer } from '../lib/page/hover.ts';
import { boundsOf, OwnElement } from '../lib/page/own-element.ts';
import type { PageState } from '../lib/page/page-state.ts';
import { neighbour, passageInView } from '../lib/page/passages.ts';
import { touches } from '../lib/page/ranges.ts';
import { textLink } from '../lib/page/text-link.ts';
import { combined, type Mark, wordsOfMark } from '../lib/report/marks.ts';
import { hostOf } from '../lib/report/wording.ts';
import { pageOf, type WrongMark } from '../lib/report/wrong-marks.ts';
import type { Settings } from '../lib/settings/settings.ts';
import css from './card.css?inline';
import { Card, NoCard } from './card.tsx';
import { lookVariables } from './look-variables.ts';
import { Strip, type Tick } from './strip.tsx';

export interface PageViewPorts {
  /** Keeps a mark as wrong, or takes that back; rejects with why it could not. */
  keepWrong(mark: WrongMark): Promise<void>;
  takeBackWrong(mark: WrongMark): Promise<void>;
}

/** Ticks wait until the page has come to rest after a change of its height, in milliseconds. */
const STRIP_WAIT = 250;

/** So many ticks can be told apart along a window's edge. */
const STRIP_PLACES = 400;

/** All that we show in a page besides the marks themselves: the card, the strip, and what screen readers are told. */
export class PageView {
  readonly #document: Document;
  readonly #annotator: Annotator;
  readonly #ports: PageViewPorts;
  readonly #own: OwnElement;
  #t: Translate;
  #settings: Settings;
  #pointer: PointerWatch | undefined;
  /** The passage that the reader was last taken to or shown. */
  #current: string | undefined;
  #announced = false;
  #stripTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, annotator: Annotator, ports: PageViewPorts, t: Translate, settings: Settings) {
    this.#document = document;
    this.#annotator = annotator;
    this.#ports = ports;
    this.#own = new OwnElement(document, css);
    this.#t = t;
    this.#settings = settings;
  }

  /** Opens and closes the card as the pointer asks for it, until `signal` ends it. */
  watch(signal: AbortSignal): void {
    this.#pointer = watchPointer(
      this.#document,
      { marksAt: (x, y) => this.#annotator.highlighter?.marksAt(x, y) ?? [], delay: () => this.#settings.cardDelay },
      {
        open: (marks, at) => {
          const mark = combined(marks);
          if (mark) this.#open(mark, at);
        },
        close: () => this.#close(),
        isInCard: (event) => this.#own.contains(event),
      },
      signal,
    );
    const sizes = new ResizeObserver(() => this.#drawStripSoon());
    // A page can have taken its root away.
    if (this.#document.documentElement) sizes.observe(this.#document.documentElement);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      clearTimeout(this.#stripTimer);
    });
  }

  /** Takes over the reader's language and settings. */
  setInterface(t: Translate, settings: Settings): void {
    this.#t = t;
    this.#settings = settings;
    this.#drawStripSoon();
  }

  /** The page's state has changed: the strip follows. */
  stateChanged(state: PageState): void {
    if (state.status !== 'annotated') {
      this.#announced = false;
      this.#current = undefined;
      this.#own.keep(false);
      return;
    }
    this.#drawStripSoon();
  }

  /** Tells screen readers what was found; once for each article. */
  announceOnce(words: string): void {
    if (this.#announced || this.#annotator.painted.length === 0) return;
    this.#announced = true;
    this.#own.keep(true);
    this.#own.announce(words);
  }

  closeCard(): void {
    this.#close();
    this.#pointer?.closed();
  }

  /** Goes to the next (1) or previous (−1) marked passage and opens its card. */
  step(by: 1 | -1): void {
    const next = neighbour(this.#annotator.painted, this.#current, by, this.#topOf);
    if (next) this.goTo(next.id);
    this.#own.announce(next ? `${next.source?.label ?? this.#t('card.claim')}: ${wordsOfMark(next)}` : this.#t('live.end'));
  }

  /** Opens the card of the passage that the reader has come to, with the focus in it. */
  openCurrent(): void {
    const { painted } = this.#annotator;
    const mark = painted.find((m) => m.id === this.#current) ?? passageInView(painted, innerHeight, this.#topOf) ?? painted[0];
    if (mark) this.openWithFocus(mark.id);
    else this.#own.announce(this.#t('live.end'));
  }

  /** Opens the card of a passage, with the focus in it. */
  openWithFocus(id: string): void {
    if (this.goTo(id)) this.#own.focusCard();
  }

  /** Scrolls to a passage and opens its card; false where it is not in the page any more. */
  goTo(id: string): boolean {
    const mark = this.#annotator.mark(id);
    if (!mark || !this.#annotator.show(id)) return false;
    this.#open(mark);
    this.#pointer?.pin(id);
    return true;
  }

  /** Tells who said the words that the reader has selected. */
  whoSays(): void {
    const selection = this.#document.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const { marks, highlighter } = this.#annotator;
    const mark = combined(marks.filter((m) => highlighter?.find(m).some((r) => touches(r, range))));
    if (mark) this.#open(mark);
    else {
      render(<NoCard t={this.#t} onClose={() => this.closeCard()} />, this.#own.card);
      this.#own.open([range]);
    }
    this.#pointer?.pin(mark?.id ?? '');
    this.#own.focusCard();
  }

  /** The id of the passage that the reader has come to by scrolling. */
  inView(): string | undefined {
    return passageInView(this.#annotator.marks, innerHeight, this.#topOf)?.id;
  }

  /** Takes everything of ours off the page. */
  remove(): void {
    this.closeCard();
    clearTimeout(this.#stripTimer);
    this.#own.keep(false);
  }

  readonly #topOf = (mark: Mark): number | undefined => boundsOf(this.#annotator.highlighter?.find(mark) ?? [])?.top;

  #close(): void {
    this.#own.close();
    render(null, this.#own.card);
  }

  #open(mark: Mark, at?: { x: number; y: number }): void {
    const { state, highlighter, marks } = this.#annotator;
    if (state.status !== 'annotated' || !highlighter) return;
    const ranges = highlighter.find(mark);
    this.#current = mark.id;
    const words = wordsOfMark(mark);
    const wrong: WrongMark = { page: pageOf(state.report.url ?? ''), words };
    this.#applyLooks(this.#own.card);
    render(
      <Card
        t={this.#t}
        report={state.report}
        mark={mark}
        marks={marks}
        engine={this.#settings.searchEngine}
        onGoTo={(id) => this.goTo(id)}
        onClose={() => this.closeCard()}
        onCopy={async () => {
          const text = this.#citation(mark, words, ranges[0]);
          return (await copyText(text)) ? {} : { refused: text };
        }}
        onWrong={() => this.#ports.keepWrong(wrong)}
        onUndo={() => this.#ports.takeBackWrong(wrong)}
      />,
      this.#own.card,
    );
    this.#own.open(ranges, at);
  }

  #citation(mark: Mark, words: string, range: Range | undefined): string {
    const { state } = this.#annotator;
    if (state.status !== 'annotated') return words;
    const { title = '', url = '' } = state.report;
    const parameters = {
      words: words.replace(/^[“"]|[,.]?[”"]$/g, ''),
      title,
      outlet: state.outlet.name ?? hostOf(url),
      link: textLink(url, range),
    };
    return mark.source ? this.#t('citation', { ...parameters, source: mark.source.label }) : this.#t('citation.claim', parameters);
  }

  #applyLooks(element: HTMLElement): void {
    for (const [name, value] of Object.entries(lookVariables(this.#settings))) element.style.setProperty(name, value);
  }

  #drawStripSoon(): void {
    clearTimeout(this.#stripTimer);
    this.#stripTimer = setTimeout(() => this.#drawStrip(), STRIP_WAIT);
  }

  #drawStrip(): void {
    const ticks = this.#settings.strip ? this.#ticks() : [];
    this.#own.keep(this.#annotator.painted.length > 0);
    this.#applyLooks(this.#own.strip);
    render(ticks.length > 0 ? <Strip t={this.#t} ticks={ticks} onGoTo={(id) => this.goTo(id)} /> : null, this.#own.strip);
  }

  /** To the paragraph: for a strip that is near enough, and it costs a tenth of measuring ranges. */
  #ticks(): Tick[] {
    const height = this.#document.documentElement?.scrollHeight ?? 0;
    const ticks = new Map<string, Tick>();
    for (const mark of this.#annotator.painted) {
      const kind = mark.classes.includes('unverified') ? 'unverified' : mark.classes[0];
      if (kind === undefined || kind === 'named') continue;
      const top = this.#annotator.highlighter?.elementOf(mark)?.getBoundingClientRect().top;
      if (top === undefined) continue;
      const at = Math.min(1, Math.max(0, (top + scrollY) / height));
      // Of those that would lie over each other the first is drawn.
      const place = `${kind} ${Math.round(at * STRIP_PLACES)}`;
      if (!ticks.has(place)) ticks.set(place, { id: mark.id, kind, at, words: wordsOfMark(mark).slice(0, 120) });
    }
    return [...ticks.values()];
  }
}
