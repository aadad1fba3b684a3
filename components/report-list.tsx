import { type Attribution, type Claim, isUnnamed, type Report } from '../lib/engine/report.ts';
import type { Translate } from '../lib/i18n/translate.ts';
import type { FilteredList } from '../lib/report/filter.ts';
import type { SourceGroup } from '../lib/report/listing.ts';
import { wordsOf } from '../lib/report/marks.ts';
import { flagNames, wantsLink, whoLine } from '../lib/report/wording.ts';
import type { SearchEngine } from '../lib/settings/search.ts';
import { SourceLinks } from './source-links.tsx';

export interface ReportListProps {
  t: Translate;
  report: Report;
  list: FilteredList;
  /** Ids of passages that are not in the page any more. */
  lost: readonly string[];
  /** The passage that the reader has scrolled to. */
  inView?: string | undefined;
  engine: SearchEngine;
  onShow(id: string): void;
}

type Context = Omit<ReportListProps, 'list'>;

function Flags({ t, report, claim }: { t: Translate; report: Report; claim: Claim }) {
  const names = flagNames(t, report, claim);
  return (
    <p class="flags">
      {claim.flags.map((flag, i) => (
        <span key={flag} class={`flag ${flag}`}>
          {names[i]}
        </span>
      ))}{' '}
      <q>{wordsOf(claim.basis)}</q>
    </p>
  );
}

interface RowProps extends Context {
  passage: Pick<Attribution, 'id' | 'content' | 'links'>;
  cue?: string | undefined;
  claim?: Claim | undefined;
  wanted: boolean;
  label: string;
}

function Row({ t, report, lost, inView, engine, onShow, passage, cue, claim, wanted, label }: RowProps) {
  const { id, content, links } = passage;
  const isLost = lost.includes(id);
  const words = wordsOf(content);
  return (
    <li data-id={id} class={id === inView ? 'in-view' : undefined} aria-current={id === inView ? 'true' : undefined}>
      <button type="button" class="passage" disabled={isLost} onClick={() => onShow(id)} title={t(isLost ? 'list.lost' : 'list.show')}>
        <span class="words">{words}</span>
      </button>
      {claim && <Flags t={t} report={report} claim={claim} />}
      <p class="meta">
        {cue && <span class="cue">{cue}</span>}
        <SourceLinks t={t} report={report} links={links} wanted={wanted} label={label} content={words} engine={engine} />
      </p>
    </li>
  );
}

function Group({ group, ...context }: Context & { group: SourceGroup }) {
  const { t, report } = context;
  const { source } = group;
  return (
    <section class={`group ${source.kind}`} data-source={source.id} data-kind={source.kind}>
      <h2>{source.label}</h2>
      <p class="facts">
        <i class={`part ${source.kind}`} aria-hidden="true" />
        {t(`kind.${source.kind}`)}
        {source.anonymity && ` · ${t(`anonymity.${source.anonymity}`)}`} · {t('summary.passages', { count: group.passages })} ·{' '}
        {t.percent(group.share)}
      </p>
      {source.anonymity === 'granted' && <p class="facts">{whoLine(t, source)}</p>}
      <ul>
        {group.rows.map(({ attribution, claim }) => (
          <Row
            key={attribution.id}
            {...context}
            passage={attribution}
            cue={attribution.cue?.text}
            claim={claim}
            wanted={wantsLink(report, source.id)}
            label={source.label}
          />
        ))}
      </ul>
    </section>
  );
}

/** Every attribution by source: unnamed ones first, then claims with no source at all, then the rest. The full twin of the marks. */
export function ReportList({ list, ...context }: ReportListProps) {
  const unnamed = list.groups.filter((g) => isUnnamed(g.source));
  const others = list.groups.filter((g) => !isUnnamed(g.source));
  return (
    <div class="groups">
      {unnamed.map((group) => (
        <Group key={group.source.id} group={group} {...context} />
      ))}
      {list.loose.length > 0 && (
        <section class="group claims">
          <h2>{context.t('list.loose')}</h2>
          <ul>
            {list.loose.map((claim) => (
              <Row key={claim.id} {...context} passage={claim} claim={claim} wanted label="" />
            ))}
          </ul>
        </section>
      )}
      {others.map((group) => (
        <Group key={group.source.id} group={group} {...context} />
      ))}
    </div>
  );
}
