import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Claim, Report, Source, TextSpan } from '../lib/engine/report.ts';
import type { Translate } from '../lib/i18n/translate.ts';
import { type Mark, sameSource, wordsOf } from '../lib/report/marks.ts';
import { sharesOf } from '../lib/report/shares.ts';
import { flagNames, wantsLink, whoLine } from '../lib/report/wording.ts';
import type { SearchEngine } from '../lib/settings/search.ts';
import { SourceLinks } from './source-links.tsx';

export interface CardProps {
  t: Translate;
  report: Report;
  mark: Mark;
  /** All marks of the page, for going to the source's next passage. */
  marks: readonly Mark[];
  engine: SearchEngine;
  onGoTo(id: string): void;
  onClose(): void;
  /** Copies the passage with its citation; gives the text where the browser does not allow it. */
  onCopy(): Promise<{ refused?: string }>;
  /** Hides this mark here, now and next time; rejects with why it could not be kept. */
  onWrong(): Promise<void>;
  onUndo(): Promise<void>;
}

const Quote = ({ span }: { span: TextSpan }) => <q>{span.text}</q>;

function SourceFacts({ t, report, source }: { t: Translate; report: Report; source: Source }) {
  const share = sharesOf(report).find((s) => s.source.id === source.id);
  const unexplained = source.anonymity !== undefined && !source.reason;
  return (
    <>
      <p class="kind">
        <span class={`dot ${source.kind}`} aria-hidden="true" />
        {t(`kind.${source.kind}`)}
      </p>
      <p class={unexplained ? 'who missing' : 'who'}>{whoLine(t, source)}</p>
      {share && (
        <p class="share">
          <span class="meter" aria-hidden="true">
            <span style={{ width: `${Math.max(2, share.share * 100)}%` }} />
          </span>
          {t('card.share', { count: share.passages, share: t.percent(share.share) })}
        </p>
      )}
    </>
  );
}

function Flags({ t, report, claim }: { t: Translate; report: Report; claim: Claim }) {
  return (
    <section class="flags" aria-label={t('card.why')}>
      <p class="flag-names">{flagNames(t, report, claim).join(' · ')}</p>
      <p>
        {t(claim.flags.includes('not-verified') ? 'card.outlet-could-not-verify' : 'card.words')}{' '}
        {claim.basis.map((span, i) => (
          <>
            {i > 0 && ', '}
            <Quote span={span} />
          </>
        ))}
      </p>
    </section>
  );
}

type Done = { what: 'copied' } | { what: 'refused'; text: string } | { what: 'hidden' } | { what: 'failed'; problem: string };

type ActionsProps = Pick<CardProps, 't' | 'onCopy' | 'onWrong' | 'onUndo'> & { children: ComponentChildren };

function Actions({ t, onCopy, onWrong, onUndo, children }: ActionsProps) {
  const [done, setDone] = useState<Done | undefined>();
  const attempt = (action: () => Promise<void>) =>
    action().catch((error: unknown) => setDone({ what: 'failed', problem: error instanceof Error ? error.message : String(error) }));
  const copy = async () => {
    const { refused } = await onCopy();
    setDone(refused === undefined ? { what: 'copied' } : { what: 'refused', text: refused });
  };
  const hide = () =>
    attempt(async () => {
      await onWrong();
      setDone({ what: 'hidden' });
    });
  const undo = () =>
    attempt(async () => {
      await onUndo();
      setDone(undefined);
    });
  return (
    <>
      <div class="actions">
        {children}
        <button type="button" class="copy" onClick={copy}>
          {t('card.copy')}
        </button>
        {done?.what === 'hidden' ? (
          <button type="button" class="undo" onClick={undo}>
            {t('card.undo')}
          </button>
        ) : (
          <button type="button" class="wrong" onClick={hide}>
            {t('card.wrong')}
          </button>
        )}
      </div>
      <p class="done" role="status">
        {done?.what === 'copied' && t('card.copied')}
        {done?.what === 'refused' && t('card.copy-refused')}
        {done?.what === 'hidden' && t('card.hidden')}
        {done?.what === 'failed' && t('card.not-hidden', { problem: done.problem })}
      </p>
      {done?.what === 'refused' && <textarea readOnly rows={3} value={done.text} aria-label={t('card.copy')} ref={(e) => e?.select()} />}
    </>
  );
}

/** What the reader is told of one marked passage. */
export function Card(props: CardProps) {
  const { t, report, mark, marks, engine, onGoTo, onClose } = props;
  const { source, claim, attribution } = mark;
  const own = sameSource(marks, mark);
  const index = own.findIndex((m) => m.id === mark.id);
  const step = (by: number) => {
    const id = own[(index + by + own.length) % own.length]?.id;
    if (id !== undefined && own.length > 1) onGoTo(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.target as Element).localName === 'textarea') return;
    if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
  };
  return (
    <div
      class="card"
      lang={t.language}
      role="dialog"
      tabIndex={-1}
      aria-label={source ? t('card.source', { name: source.label }) : t('card.claim')}
      onKeyDown={onKeyDown}
    >
      <header>
        <h1>{source?.label || t('card.claim')}</h1>
        <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
          ×
        </button>
      </header>
      {source && <SourceFacts t={t} report={report} source={source} />}
      {attribution?.noComment && <p>{t('card.no-comment')}</p>}
      {claim && <Flags t={t} report={report} claim={claim} />}
      <Actions key={mark.id} {...props}>
        <SourceLinks
          t={t}
          report={report}
          links={(attribution ?? claim)?.links ?? []}
          wanted={source === undefined || wantsLink(report, source.id)}
          label={source?.label ?? ''}
          content={wordsOf((attribution ?? claim)?.content ?? [])}
          engine={engine}
        />
      </Actions>
      {own.length > 1 && (
        <nav aria-label={t('card.passages')} title={t('card.keys')}>
          <button type="button" class="previous" onClick={() => step(-1)}>
            ‹ {t('card.previous')}
          </button>
          <span>{t('card.position', { index: index + 1, count: own.length })}</span>
          <button type="button" class="next" onClick={() => step(1)}>
            {t('card.next')} ›
          </button>
        </nav>
      )}
    </div>
  );
}

/** Where the reader asks about words that nobody is said to have said. */
export function NoCard({ t, onClose }: Pick<CardProps, 't' | 'onClose'>) {
  useEffect(() => {
    const timer = setTimeout(onClose, 6000);
    return () => clearTimeout(timer);
  }, [onClose]);
  return (
    <div class="card" lang={t.language} role="dialog" tabIndex={-1} aria-label={t('card.nothing')}>
      <header>
        <h1>{t('card.nothing')}</h1>
        <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
          ×
        </button>
      </header>
      <p>{t('card.nothing-selected')}</p>
    </div>
  );
}
