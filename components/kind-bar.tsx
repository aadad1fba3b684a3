import type { Report } from '../lib/engine/report.ts';
import { kindShares } from '../lib/report/shares.ts';
import { KIND_NAMES, percent } from '../lib/report/wording.ts';

/** How much of the quoted and reported text comes from which kind of source: a bar, and the same in words. */
export function KindBar({ report }: { report: Report }) {
  const shares = kindShares(report);
  if (shares.length === 0) return null;
  const inWords = shares.map((s) => `${KIND_NAMES[s.kind]} ${percent(s.share)}`).join(', ');
  return (
    <figure class="bar">
      <div role="img" aria-label={`Quoted and reported words by kind of source: ${inWords}`}>
        {shares.map((s) => (
          <span key={s.kind} class={`part ${s.kind}`} style={{ flexGrow: s.share }} title={`${KIND_NAMES[s.kind]}: ${percent(s.share)}`} />
        ))}
      </div>
      <figcaption aria-hidden="true">
        {shares.map((s) => (
          <span key={s.kind}>
            <i class={`part ${s.kind}`} />
            {KIND_NAMES[s.kind]} {percent(s.share)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
