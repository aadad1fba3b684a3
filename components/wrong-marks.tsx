import type { Translate } from '../lib/i18n/translate.ts';
import { hostOf } from '../lib/report/wording.ts';
import type { WrongMark } from '../lib/report/wrong-marks.ts';

const SHORT = 140;

/** The marks that the reader has reported as wrong, each with the way back. */
export function WrongMarks({ t, wrong, onTakeBack }: { t: Translate; wrong: readonly WrongMark[]; onTakeBack(mark: WrongMark): void }) {
  if (wrong.length === 0) return <p class="soft">{t('settings.wrong-none')}</p>;
  return (
    <ul class="wrong-marks">
      {wrong.map((mark) => {
        const words = mark.words.length > SHORT ? `${mark.words.slice(0, SHORT)}…` : mark.words;
        return (
          <li key={`${mark.page}\n${mark.words}`}>
            <span class="words">{words}</span>{' '}
            <span class="soft" title={mark.page}>
              <bdi dir="ltr">{hostOf(mark.page)}</bdi>
            </span>{' '}
            <button type="button" aria-label={t('settings.wrong-again-of', { words })} onClick={() => onTakeBack(mark)}>
              {t('settings.wrong-again')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
