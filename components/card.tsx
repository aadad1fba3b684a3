import type { Claim, Report, Source, TextSpan } from '../lib/engine/report.ts';
import type { Mark } from '../lib/report/marks.ts';
import { sharesOf } from '../lib/report/shares.ts';
import { ANONYMITY_NAMES, flagNames, KIND_NAMES, percent, reasonLine, wantsLink } from '../lib/report/wording.ts';
import { SourceLinks } from './source-links.tsx';

export interface CardProps {
  report: Report;
  mark: Mark;
  /** All marks of the page, for going to the source's next passage. */
  marks: readonly Mark[];
  onGoTo(id: string): void;
  onClose(): void;
}

const Quote = ({ span }: { span: TextSpan }) => <q>{span.text}</q>;

function SourceFacts({ report, source }: { report: Report; source: Source }) {
  const share = sharesOf(report).find((s) => s.source.id === source.id);
  const reason = reasonLine(source);
  return (
    <>
      <p class="kind">
        <span class={`dot ${source.kind}`} aria-hidden="true" />
        {KIND_NAMES[source.kind]}
        {source.anonymity && <span class={`level ${source.anonymity}`}> · {ANONYMITY_NAMES[source.anonymity]}</span>}
      </p>
      {source.terms && (
        <p>
          Terms: <Quote span={source.terms} />
        </p>
      )}
      {reason && <p class={source.reason ? undefined : 'missing'}>{reason}</p>}
      {share && (
        <p class="share">
          <span class="meter" aria-hidden="true">
            <span style={{ width: `${Math.max(2, share.share * 100)}%` }} />
          </span>
          {share.passages} {share.passages === 1 ? 'passage' : 'passages'} · {percent(share.share)} of all quoted and reported words in this
          article
        </p>
      )}
    </>
  );
}

function Flags({ report, claim }: { report: Report; claim: Claim }) {
  return (
    <section class="flags" aria-label="Why this is marked">
      <p class="flag-names">{flagNames(report, claim).join(' · ')}</p>
      <p>
        The article’s words:{' '}
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

/** The passages of the same source, in the page's order, and where `mark` stands among them. */
function siblings(marks: readonly Mark[], mark: Mark): Mark[] {
  return mark.source ? marks.filter((m) => m.source?.id === mark.source?.id) : [mark];
}

/** What the reader is told of one marked passage. */
export function Card({ report, mark, marks, onGoTo, onClose }: CardProps) {
  const { source, claim, attribution } = mark;
  const own = siblings(marks, mark);
  const index = own.findIndex((m) => m.id === mark.id);
  const step = (by: number) => own[(index + by + own.length) % own.length]?.id;
  const goTo = (id: string | undefined) => id !== undefined && onGoTo(id);
  return (
    <div class="card" role="dialog" aria-label={source ? `Source: ${source.label}` : 'Unverified claim'}>
      <header>
        <h1>{source?.label || 'Unverified claim'}</h1>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      {source && <SourceFacts report={report} source={source} />}
      {attribution?.noComment && <p>Gave no comment.</p>}
      {claim && <Flags report={report} claim={claim} />}
      <p>
        <SourceLinks
          links={(attribution ?? claim)?.links ?? []}
          wanted={source !== undefined && wantsLink(report, source.id)}
          label={source?.label ?? ''}
        />
      </p>
      {own.length > 1 && (
        <nav aria-label="Passages of this source">
          <button type="button" onClick={() => goTo(step(-1))}>
            ‹ Previous
          </button>
          <span>
            {index + 1} of {own.length}
          </span>
          <button type="button" onClick={() => goTo(step(1))}>
            Next ›
          </button>
        </nav>
      )}
    </div>
  );
}
