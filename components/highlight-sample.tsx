import type { Translate } from '../lib/i18n/translate.ts';
import { MARK_CLASSES } from '../lib/report/marks.ts';
import { type Ground, LINE_STYLES, type Looks, paintOf } from '../lib/settings/looks.ts';

const GROUNDS: readonly Ground[] = ['light', 'dark'];

/** How the four marks look with these colours, on a light page and on a dark one. */
export function HighlightSample({ t, looks }: { t: Translate; looks: Looks }) {
  return (
    <div class="looks" role="group" aria-label={t('settings.sample')}>
      {GROUNDS.map((ground) => (
        <p key={ground} class={`ground ${ground}`}>
          <span class="soft">{t(`settings.sample-${ground}`)}:</span>{' '}
          {MARK_CLASSES.map((kind) => {
            const { background, line } = paintOf(looks, ground, kind);
            const style = LINE_STYLES[kind];
            return (
              <>
                <span
                  class="painted"
                  style={{ backgroundColor: background, textDecoration: `underline ${style} ${line} ${style === 'wavy' ? '1px' : '2px'}` }}
                >
                  {t(`class.${kind}`)}
                </span>{' '}
              </>
            );
          })}
        </p>
      ))}
    </div>
  );
}
