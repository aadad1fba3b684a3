import { PageView } from '../../components/page-view.tsx';
import { sampleReading } from '../article/sample.ts';
import type { Translate } from '../i18n/translate.ts';
import { Annotator } from '../page/annotator.ts';
import { highlightCss } from '../page/highlight-style.ts';
import type { MarkClass } from '../report/marks.ts';
import type { Settings } from '../settings/settings.ts';
import { askBackground } from './messages.ts';

const EVERY_CLASS = { anonymous: true, unverified: true, 'second-hand': true, named: true };

/** A sample in a page of our own, marked and shown just as articles are, with all four kinds of mark. */
export class SampleView {
  readonly #annotator: Annotator;
  readonly #view: PageView;
  readonly #style = new CSSStyleSheet();

  constructor(element: HTMLElement, t: Translate, settings: Settings) {
    this.#annotator = new Annotator(
      document,
      {
        readCopy: async () => undefined,
        analyse: (article) => askBackground('analyse', article),
        read: () => sampleReading(element, 'en'),
        changed: () => undefined,
      },
      { shown: EVERY_CLASS, leastConfidence: 0 },
      [],
    );
    // What is wrong in a sample is not worth keeping.
    const forgotten = { keepWrong: async () => undefined, takeBackWrong: async () => undefined };
    this.#view = new PageView(document, this.#annotator, forgotten, t, settings);
    document.adoptedStyleSheets.push(this.#style);
    this.setInterface(t, settings);
    this.#view.watch(new AbortController().signal);
    void this.#annotator.run('article');
  }

  setInterface(t: Translate, settings: Settings): void {
    this.#style.replaceSync(highlightCss(settings));
    this.#view.setInterface(t, { ...settings, strip: false });
  }

  /** Opens the card of the first passage of a class, with the focus in it. */
  show(kind: MarkClass): void {
    const mark = this.#annotator.marks.find((m) => m.classes.includes(kind));
    if (mark) this.#view.openWithFocus(mark.id);
  }
}
