import { useEffect, useRef } from 'preact/hooks';

export interface SampleArticleProps {
  /** Called with the article's element once it is in the page. */
  onReady(element: HTMLElement): void;
}

/** A few lines in the manner of the news, with each of the four marks in it. Marked by the real engine, as any article is. */
export function SampleArticle({ onReady }: SampleArticleProps) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (element.current) onReady(element.current);
  }, [onReady]);
  return (
    <article class="sample" lang="en" ref={element}>
      <h2>Bridge at Harrow Mill to stay shut until autumn</h2>
      <p>
        “The cracks go deeper than anybody has said in public,” a senior engineer at the county told the Valley Post on condition of
        anonymity because he was not allowed to speak about the survey.
      </p>
      <p>
        The Harrow Gazette reported on Monday that two lorries had crossed the bridge at night since it was closed. The barrier was
        reportedly left open by a contractor.
      </p>
      <p>“We will not open it a day before it is safe,” said Dana Whitlock, who leads the county council.</p>
    </article>
  );
}
