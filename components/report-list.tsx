import { type Attribution, type Claim, isUnnamed, type Report } from '../lib/engine/report.ts';
import { groupsOf, looseClaims, type SourceGroup } from '../lib/report/listing.ts';
import { ANONYMITY_NAMES, FLAG_NAMES, KIND_NAMES, percent, reasonLine, wantsLink } from '../lib/report/wording.ts';
import { SourceLinks } from './source-links.tsx';

interface ListProps {
  report: Report;
  /** Ids of passages that are not in the page any more. */
  lost: readonly string[];
  onShow(id: string): void;
}

function Flags({ claim }: { claim: Claim | undefined }) {
  if (!claim) return null;
  return (
    <p class="flags">
      {claim.flags.map((flag) => (
        <span key={flag} class={`flag ${flag}`}>
          {FLAG_NAMES[flag]}
        </span>
      ))}{' '}
      <q>{claim.basis.map((b) => b.text).join(' … ')}</q>
    </p>
  );
}

function Row({
  id,
  content,
  cue,
  claim,
  links,
  wanted,
  label,
  isLost,
  onShow,
}: {
  id: string;
  content: Attribution['content'];
  cue?: string | undefined;
  claim?: Claim | undefined;
  links: Attribution['links'];
  wanted: boolean;
  label: string;
  isLost: boolean;
  onShow(id: string): void;
}) {
  return (
    <li data-id={id}>
      <button
        type="button"
        class="passage"
        disabled={isLost}
        onClick={() => onShow(id)}
        title={isLost ? 'Not in the page any more' : 'Show in the article'}
      >
        <span class="words">{content.map((c) => c.text).join(' … ')}</span>
      </button>
      <Flags claim={claim} />
      <p class="meta">
        {cue && <span class="cue">{cue}</span>}
        <SourceLinks links={links} wanted={wanted} label={label} />
      </p>
    </li>
  );
}

function Group({ group, report, lost, onShow }: ListProps & { group: SourceGroup }) {
  const { source } = group;
  const reason = reasonLine(source);
  return (
    <section class={`group ${source.kind}`} data-source={source.id} data-kind={source.kind}>
      <h2>{source.label}</h2>
      <p class="facts">
        <i class={`part ${source.kind}`} aria-hidden="true" />
        {KIND_NAMES[source.kind]}
        {source.anonymity && ` · ${ANONYMITY_NAMES[source.anonymity]}`} · {group.rows.length}{' '}
        {group.rows.length === 1 ? 'passage' : 'passages'} · {percent(group.share)}
      </p>
      {source.terms && (
        <p class="facts">
          <q>{source.terms.text}</q> {reason}
        </p>
      )}
      <ul>
        {group.rows.map(({ attribution, claim }) => (
          <Row
            key={attribution.id}
            id={attribution.id}
            content={attribution.content}
            cue={attribution.cue?.text}
            claim={claim}
            links={attribution.links}
            wanted={wantsLink(report, source.id)}
            label={source.label}
            isLost={lost.includes(attribution.id)}
            onShow={onShow}
          />
        ))}
      </ul>
    </section>
  );
}

function LooseClaims({ report, lost, onShow }: ListProps) {
  const claims = looseClaims(report);
  if (claims.length === 0) return null;
  return (
    <section class="group claims">
      <h2>Claims in the writer’s own words</h2>
      <ul>
        {claims.map((claim) => (
          <Row
            key={claim.id}
            id={claim.id}
            content={claim.content}
            claim={claim}
            links={claim.links}
            wanted={false}
            label=""
            isLost={lost.includes(claim.id)}
            onShow={onShow}
          />
        ))}
      </ul>
    </section>
  );
}

/** Every attribution by source: unnamed ones first, then claims with no source at all, then the rest. The full twin of the marks. */
export function ReportList(props: ListProps) {
  const groups = groupsOf(props.report);
  const unnamed = groups.filter((g) => isUnnamed(g.source));
  const others = groups.filter((g) => !isUnnamed(g.source));
  return (
    <div class="groups">
      {unnamed.map((group) => (
        <Group key={group.source.id} group={group} {...props} />
      ))}
      <LooseClaims {...props} />
      {others.map((group) => (
        <Group key={group.source.id} group={group} {...props} />
      ))}
    </div>
  );
}
