import type { Report } from '../lib/engine/report.ts';
import type { MessageKey, Translate } from '../lib/i18n/translate.ts';
import { type Answer, type Check, checklist, RULE_BOOKS } from '../lib/report/checklist.ts';
import { marksOf, wordsOf } from '../lib/report/marks.ts';

/** Signs that are told apart without colour; what they say stands beside them in words. */
const SIGNS: Record<Answer, string> = { yes: '✓', no: '✗', partly: '◐', none: '–' };

const SHOWN_EVIDENCE = 6;

const NOTHING: Partial<Record<Check['rule'], MessageKey>> = {
  reason: 'check.no-unnamed',
  described: 'check.no-unnamed',
  single: 'check.no-claims',
  linked: 'check.no-outlets',
  'other-side': 'check.no-claims',
};

const inWords = (t: Translate, { rule, answer, count, done }: Check): string =>
  answer === 'none' ? t(NOTHING[rule] ?? 'check.none') : t(`check.${rule}.${answer}` as MessageKey, { count, done });

export interface ChecklistProps {
  t: Translate;
  report: Report;
  /** Unfolded from the start. */
  open?: boolean;
  /** Shows a passage in the page; absent where there is no page to show it in. */
  onShow?(id: string): void;
}

/** Questions of published newsroom rules, each answered from the article with its evidence. */
export function Checklist({ t, report, open, onShow }: ChecklistProps) {
  const marks = marksOf(report);
  const order = new Map(marks.map((m, i) => [m.id, i + 1]));
  const words = (id: string) => wordsOf(marks.find((m) => m.id === id)?.spans ?? []);
  return (
    <details class="checklist" open={open}>
      <summary>{t('check.title')}</summary>
      <p class="soft">{t('check.intro')}</p>
      <ul>
        {checklist(report).map((check) => (
          <li key={check.rule} data-rule={check.rule} data-answer={check.answer}>
            <p class="question">
              <span class="sign" aria-hidden="true">
                {SIGNS[check.answer]}
              </span>
              {t(`check.${check.rule}`)} <strong>{t(`check.${check.answer}`)}.</strong>
            </p>
            <p class="answer">
              {inWords(t, check)} <span class="soft">{t('check.rule', { rules: RULE_BOOKS[check.rule].join(', ') })}</span>
            </p>
            {onShow && check.evidence.length > 0 && (
              <p class="evidence">
                {check.evidence.slice(0, SHOWN_EVIDENCE).map((id) => (
                  <button type="button" key={id} onClick={() => onShow(id)} title={words(id)}>
                    {t('check.evidence', { index: order.get(id) ?? 0 })}
                  </button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
