import type { Outlet } from '../article/about.ts';
import type { BodyBlock, SentCopy } from '../article/blocks.ts';
import type { ArticleBody, BodySteps } from '../article/body.ts';
import { articleInView, wholeArticles } from '../article/current.ts';
import type { Detection } from '../article/detect.ts';
import { type PageReading, pageReading } from '../article/read-page.ts';
import { openShadowRoots } from '../article/shadow-trees.ts';
import { textSizeOf } from '../article/text-size.ts';
import type { Article } from '../engine/analyse.ts';
import type { Report } from '../engine/report.ts';
import { countMarks, isMarkedByDefault, type Mark, type MarkingChoice, marksOf, shownClasses } from '../report/marks.ts';
import { confidentOnly } from '../report/threshold.ts';
import { type WrongMark, withoutWrong } from '../report/wrong-marks.ts';
import { Highlighter } from './highlighter.ts';
import { paced, rest } from './pace.ts';
import { type PageState, stateOf } from './page-state.ts';

/** What the annotator needs from outside the page. */
export interface AnnotatorPorts {
  /** Has the engine read an article; rejects with what went wrong. */
  analyse(article: Article): Promise<Report>;
  /** Finds an article's body in a copy of the page; rejects with what went wrong. */
  readCopy(copy: SentCopy): Promise<BodyBlock[] | undefined>;
  /** Reads the page; as an article, unless another way is given. */
  read?(known?: Detection): BodySteps<PageReading>;
  /** Told of every change of the state, after the marks have been painted. */
  changed(state: PageState): void;
}

/** Reads a page, keeps its report and paints its marks. */
export class Annotator {
  readonly #document: Document;
  readonly #ports: AnnotatorPorts;
  #state: PageState = { status: 'working' };
  #marks: Mark[] = [];
  #highlighter: Highlighter | undefined;
  #choice: MarkingChoice;
  #wrong: readonly WrongMark[];
  /** All that the engine found; the state's report has what the reader wants to see of it. */
  #report: Report | undefined;
  #outlet: Outlet = { policies: [] };
  /** Counts readings, so that an answer that comes after the page has moved on is not taken for the new page's. */
  #turn = 0;
  /** Characters of all paragraphs when the page was read: a cheap sign of text that came or went. */
  #size = 0;
  /** The element of the article that is marked, where the page shows several. */
  #article: Element | undefined;
  /** All open shadow trees of the page that are known, and those of them whose text was read: none hidden, or named like an advert. */
  readonly #trees = new Set<ShadowRoot>();
  #treesRead: readonly ShadowRoot[] = [];
  #spent = 0;
  /** Whether the page has changed while it was being read. */
  #isStale = false;

  /** @param wrong passages that the reader has reported as wrong, here or elsewhere */
  constructor(document: Document, ports: AnnotatorPorts, choice: MarkingChoice, wrong: readonly WrongMark[]) {
    this.#document = document;
    this.#ports = ports;
    this.#choice = choice;
    this.#wrong = wrong;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Milliseconds that reading and marking have taken from the page so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Does something at one go, the time of which counts as spent. */
  #counted<T>(work: () => T): T {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.#spent += performance.now() - start;
    }
  }

  /** The page's open shadow trees; none before it has been read. */
  get trees(): readonly ShadowRoot[] {
    return [...this.#trees];
  }

  get highlighter(): Highlighter | undefined {
    return this.#highlighter;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** The marks that are painted now, in order of the text. */
  get painted(): readonly Mark[] {
    if (this.#state.status !== 'annotated' || !this.#state.shown) return [];
    const { lost } = this.#state;
    return this.#marks.filter((m) => shownClasses(m, this.#choice.shown).length > 0 && !lost.includes(m.id));
  }

  mark(id: string): Mark | undefined {
    return this.#marks.find((m) => m.id === id);
  }

  /** The page shows something else now: nothing of the last article may stay painted. */
  leave(state: PageState = { status: 'working' }): void {
    this.#turn++;
    this.#highlighter?.clear();
    this.#highlighter = undefined;
    this.#marks = [];
    this.#report = undefined;
    this.#article = undefined;
    this.#trees.clear();
    // A page that is being read anew is no news to anybody.
    if (state.status !== 'working' || this.#state.status !== 'working') this.#set(state);
  }

  #set(state: PageState): void {
    this.#state = state;
    this.#ports.changed(state);
  }

  /**
   * Reads the page and marks it. Never throws: what goes wrong becomes the state.
   * @param known what the detector has just found
   */
  async run(known?: Detection): Promise<PageState> {
    this.leave();
    const turn = this.#turn;
    this.#isStale = false;
    try {
      const page = await this.#read(known);
      if (turn !== this.#turn) return this.#state;
      if (page.body) {
        const report = await this.#analyse(page, page.body);
        if (turn === this.#turn) this.#begin(report, page.body, page.outlet);
      } else this.#set(stateOf(page.detection === 'article' ? 'not-an-article' : page.detection, page.language));
    } catch (error) {
      if (turn === this.#turn) this.#set({ status: 'error', message: error instanceof Error ? error.message : String(error) });
    }
    return turn === this.#turn && this.#isStale ? this.refresh() : this.#state;
  }

  /**
   * Looks at a page that has changed under its marks: text that came late, was unfolded, taken away or put into other nodes,
   * or another of several articles that has come into view. The marks stay until the new ones are there; those whose words
   * have gone go at once.
   */
  async refresh(): Promise<PageState> {
    this.#isStale = this.#state.status === 'working';
    if (/^(?:working|error|off)$/.test(this.#state.status)) return this.#state;
    if (this.#state.status !== 'annotated' || !this.#report) return this.run();
    if (this.#counted(() => this.#isAsRead())) return this.#state;
    const turn = this.#turn;
    this.#counted(() => this.#paint());
    try {
      const { body, ...page } = await this.#read();
      if (turn !== this.#turn) return this.#state;
      if (!body) return this.run();
      const { text } = body;
      const report = text === this.#report?.text ? this.#report : await this.#analyse(page, body);
      if (turn === this.#turn) this.#counted(() => this.#begin(report, body, page.outlet));
    } catch {
      // What was read before still stands; the next change brings the next look.
    }
    return this.#state;
  }

  /** Whether the page shows what was read, and where it stood. */
  #isAsRead(): boolean {
    return (
      !this.#hasMovedOn() &&
      !this.#hasNewTrees() &&
      textSizeOf([this.#document, ...this.#treesRead]) === this.#size &&
      this.#marks.every((m) => this.#stands(m))
    );
  }

  /** Reads on where another of the page's articles has come into view. */
  async follow(): Promise<void> {
    if (this.#hasMovedOn()) await this.refresh();
  }

  /** Whether shadow trees with text have come since the last look. */
  #hasNewTrees(): boolean {
    const added = openShadowRoots(this.#document).filter((tree) => !this.#trees.has(tree));
    for (const tree of this.#trees) if (!tree.isConnected) this.#trees.delete(tree);
    for (const tree of added) this.#trees.add(tree);
    return textSizeOf(added) > 0;
  }

  #hasMovedOn(): boolean {
    return this.#article !== undefined && articleInView(wholeArticles(this.#document)) !== this.#article;
  }

  async #read(known?: Detection): Promise<PageReading> {
    const { result, spent } = await paced(
      this.#ports.read?.(known) ?? pageReading(this.#document, this.#document.location?.href ?? '', known),
      (copy) => this.#ports.readCopy(copy),
    );
    this.#spent += spent;
    if (result.body) this.#size = result.body.size;
    this.#treesRead = result.body?.trees ?? [];
    for (const tree of result.body?.trees ?? openShadowRoots(this.#document)) this.#trees.add(tree);
    return result;
  }

  async #analyse({ url, language, title }: PageReading, { text, links, setApart }: ArticleBody): Promise<Report> {
    const report = await this.#counted(() => this.#ports.analyse({ url, language, ...(title && { title }), text, links, setApart }));
    // Taking a long report in is a turn's work by itself.
    await rest();
    return report;
  }

  /** Whether a mark that was in the page is there still, or was lost already. */
  #stands(mark: Mark): boolean {
    if (this.#state.status === 'annotated' && this.#state.lost.includes(mark.id)) return true;
    return (this.#highlighter?.find(mark).length ?? 0) > 0;
  }

  #begin(report: Report, body: ArticleBody, outlet: Outlet = { policies: [] }): void {
    // The same page read again keeps the reader's switch, also where it was thrown while the engine read.
    const shown = this.#state.status !== 'annotated' || this.#state.shown;
    this.#highlighter?.clear();
    this.#report = report;
    this.#outlet = outlet;
    this.#article = body.article;
    this.#highlighter = new Highlighter(body.pieces, body.text);
    this.#choose(shown);
  }

  /** Takes from the report what the reader wants to see. */
  #choose(shown: boolean): void {
    if (!this.#report) return;
    const whole = confidentOnly(this.#report, this.#choice.leastConfidence);
    const report = withoutWrong(whole, this.#wrong);
    this.#marks = marksOf(report);
    const hidden = countMarks(whole) - this.#marks.length;
    this.#state = { status: 'annotated', report, outlet: this.#outlet, shown, lost: [], hidden };
    this.#paint();
  }

  #paint(): void {
    if (this.#state.status !== 'annotated') return;
    const { shown } = this.#choice;
    const visible = this.#marks.filter((m) => shownClasses(m, shown).length > 0);
    const lost = this.#state.shown ? (this.#highlighter?.paint(visible, shown) ?? []) : [];
    if (!this.#state.shown) this.#highlighter?.clear();
    this.#set({ ...this.#state, lost });
  }

  /** How many passages are marked, for the badge; `undefined` where nothing is marked or shown. */
  get marked(): number | undefined {
    if (this.#state.status !== 'annotated' || !this.#state.shown) return undefined;
    return this.#marks.filter(isMarkedByDefault).length;
  }

  /** Switches the highlights of this page on or off. */
  setShown(shown: boolean): PageState {
    if (this.#state.status === 'annotated') {
      this.#state = { ...this.#state, shown };
      this.#paint();
    }
    return this.#state;
  }

  /** Takes the reader's settings over; marks change at once. */
  setChoice(choice: MarkingChoice): PageState {
    if (JSON.stringify(choice) !== JSON.stringify(this.#choice)) {
      this.#choice = choice;
      if (this.#state.status === 'annotated') this.#choose(this.#state.shown);
    }
    return this.#state;
  }

  /** Takes over what the reader has reported as wrong; those marks go at once, and come back when it is undone. */
  setWrong(wrong: readonly WrongMark[]): void {
    this.#wrong = wrong;
    if (this.#state.status === 'annotated') this.#choose(this.#state.shown);
  }

  /** Scrolls to a mark; false where it is not in the page any more. */
  show(id: string): boolean {
    const mark = this.mark(id);
    return mark !== undefined && (this.#highlighter?.show(mark) ?? false);
  }
}
