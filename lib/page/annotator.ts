import type { ArticleBody } from '../article/body.ts';
import { articleInView, wholeArticles } from '../article/current.ts';
import type { Detection } from '../article/detect.ts';
import { type PageReading, pageReading } from '../article/read-page.ts';
import type { Article } from '../engine/analyse.ts';
import type { Report } from '../engine/report.ts';
import { DEFAULT_CHOICE, isMarkedByDefault, type Mark, type MarkingChoice, marksOf } from '../report/marks.ts';
import { confidentOnly } from '../report/threshold.ts';
import { Highlighter } from './highlighter.ts';
import { paced } from './pace.ts';
import { type PageState, stateOf } from './page-state.ts';

/** What the annotator needs from outside the page. */
export interface AnnotatorPorts {
  /** Has the engine read an article; rejects with what went wrong. */
  analyse(article: Article): Promise<Report>;
  /** Told of the number of marked passages whenever it changes; `undefined` where nothing is marked or shown. */
  countChanged(marked: number | undefined): void;
}

function textSizeOf(document: Document): number {
  let size = 0;
  for (const paragraph of document.querySelectorAll('p, li, blockquote')) size += paragraph.textContent?.length ?? 0;
  return size;
}

/** Reads a page, keeps its report and paints its marks. */
export class Annotator {
  readonly #document: Document;
  readonly #ports: AnnotatorPorts;
  #state: PageState = { status: 'working' };
  #marks: Mark[] = [];
  #highlighter: Highlighter | undefined;
  #choice = DEFAULT_CHOICE;
  /** All that the engine found; the state's report has what the reader wants to see of it. */
  #report: Report | undefined;
  /** Counts readings, so that an answer that comes after the page has moved on is not taken for the new page's. */
  #turn = 0;
  /** Characters of all paragraphs when the page was read: a cheap sign of text that came or went. */
  #size = 0;
  /** The element of the article that is marked, where the page shows several. */
  #article: Element | undefined;
  #spent = 0;

  constructor(document: Document, ports: AnnotatorPorts) {
    this.#document = document;
    this.#ports = ports;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Milliseconds that reading has taken from the page so far. */
  get spent(): number {
    return this.#spent;
  }

  get highlighter(): Highlighter | undefined {
    return this.#highlighter;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  mark(id: string): Mark | undefined {
    return this.#marks.find((m) => m.id === id);
  }

  /** The page shows something else now: nothing of the last article may stay painted. */
  leave(): void {
    this.#turn++;
    this.#highlighter?.clear();
    this.#marks = [];
    this.#report = undefined;
    this.#article = undefined;
    this.#state = { status: 'working' };
    this.#ports.countChanged(undefined);
  }

  /**
   * Reads the page and marks it. Never throws: what goes wrong becomes the state.
   * @param known what the detector has just found
   */
  async run(known?: Detection): Promise<PageState> {
    this.leave();
    const turn = this.#turn;
    try {
      const page = await this.#read(known);
      if (turn !== this.#turn) return this.#state;
      if (page.body) {
        const report = await this.#analyse(page, page.body);
        if (turn === this.#turn) this.#begin(report, page.body);
      } else this.#state = stateOf(page.detection === 'article' ? 'not-an-article' : page.detection, page.language);
    } catch (error) {
      if (turn === this.#turn) this.#state = { status: 'error', message: error instanceof Error ? error.message : String(error) };
    }
    return this.#state;
  }

  /**
   * Looks at a page that has changed under its marks: text that came late, was unfolded, taken away or put into other nodes,
   * or another of several articles that has come into view. The marks stay until the new ones are there; those whose words
   * have gone go at once.
   */
  async refresh(): Promise<PageState> {
    if (this.#state.status === 'working' || this.#state.status === 'error') return this.#state;
    if (this.#state.status !== 'annotated' || !this.#report) return this.run();
    if (!this.#hasMovedOn() && textSizeOf(this.#document) === this.#size && this.#marks.every((m) => this.#stands(m))) return this.#state;
    const turn = this.#turn;
    this.#paint();
    try {
      const page = await this.#read();
      if (turn !== this.#turn) return this.#state;
      if (!page.body) return this.run();
      if (page.body.text === this.#report?.text) this.#begin(this.#report, page.body);
      else {
        const report = await this.#analyse(page, page.body);
        if (turn === this.#turn) this.#begin(report, page.body);
      }
    } catch {
      // What was read before still stands; the next change brings the next look.
    }
    return this.#state;
  }

  /** Reads on where another of the page's articles has come into view. */
  async follow(): Promise<void> {
    if (this.#hasMovedOn()) await this.refresh();
  }

  #hasMovedOn(): boolean {
    return this.#article !== undefined && articleInView(wholeArticles(this.#document)) !== this.#article;
  }

  async #read(known?: Detection): Promise<PageReading> {
    const size = textSizeOf(this.#document);
    const { result, spent } = await paced(pageReading(this.#document, this.#document.location?.href ?? '', known));
    this.#spent += spent;
    this.#size = size;
    return result;
  }

  #analyse({ url, language, title }: PageReading, { text, links }: ArticleBody): Promise<Report> {
    return this.#ports.analyse({ url, language, ...(title && { title }), text, links });
  }

  /** Whether a mark that was in the page is there still, or was lost already. */
  #stands(mark: Mark): boolean {
    if (this.#state.status === 'annotated' && this.#state.lost.includes(mark.id)) return true;
    return (this.#highlighter?.find(mark).length ?? 0) > 0;
  }

  #begin(report: Report, body: ArticleBody): void {
    // The same page read again keeps the reader's switch, also where it was thrown while the engine read.
    const shown = this.#state.status !== 'annotated' || this.#state.shown;
    this.#highlighter?.clear();
    this.#report = report;
    this.#article = body.article;
    this.#highlighter = new Highlighter(body.pieces, body.text);
    this.#state = { status: 'annotated', report, shown, lost: [] };
    this.#choose();
  }

  /** Takes from the report what the reader wants to see. */
  #choose(): void {
    if (this.#state.status !== 'annotated' || !this.#report) return;
    const report = confidentOnly(this.#report, this.#choice.leastConfidence);
    this.#marks = marksOf(report);
    this.#state = { ...this.#state, report };
    this.#paint();
  }

  #paint(): void {
    if (this.#state.status !== 'annotated') return;
    const visible = this.#marks.filter((m) => this.#choice.markNamed || isMarkedByDefault(m));
    const lost = this.#state.shown ? (this.#highlighter?.paint(visible) ?? []) : [];
    if (!this.#state.shown) this.#highlighter?.clear();
    this.#state = { ...this.#state, lost };
    this.#ports.countChanged(this.#state.shown ? this.#marks.filter(isMarkedByDefault).length : undefined);
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
  setChoice({ markNamed, leastConfidence }: MarkingChoice): PageState {
    if (markNamed !== this.#choice.markNamed || leastConfidence !== this.#choice.leastConfidence) {
      this.#choice = { markNamed, leastConfidence };
      this.#choose();
    }
    return this.#state;
  }

  /** Scrolls to a mark; false where it is not in the page any more. */
  show(id: string): boolean {
    const mark = this.mark(id);
    return mark !== undefined && (this.#highlighter?.show(mark) ?? false);
  }
}
