import type { Translate } from '../lib/i18n/translate.ts';
import type { MarkClass } from '../lib/report/marks.ts';

/** One passage on the strip. */
export interface Tick {
  id: string;
  kind: MarkClass;
  /** Where it stands in the page, 0 (its top) to 1. */
  at: number;
  words: string;
}

export interface StripProps {
  t: Translate;
  ticks: readonly Tick[];
  onGoTo(id: string): void;
}

/**
 * A thin strip along the page's edge that shows where passages stand. For the pointer only: the popup's list and the commands
 * are the same for the keyboard and for screen readers.
 */
export function Strip({ t, ticks, onGoTo }: StripProps) {
  return (
    <div class="strip" aria-hidden="true" title={t('strip.label')}>
      {ticks.map((tick) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: for the pointer only, see above.
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only, see above.
        <div
          key={tick.id}
          class={`tick ${tick.kind}`}
          style={{ top: `${(tick.at * 100).toFixed(2)}%` }}
          title={tick.words}
          onClick={() => onGoTo(tick.id)}
        />
      ))}
    </div>
  );
}
