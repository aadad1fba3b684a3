import { type Attribution, type Claim, isUnnamed, type Report } from '../engine/report.ts';
import { groupsOf, looseClaims, type SourceGroup } from './listing.ts';
import { isUnverified } from './marks.ts';
import { isWebAddress } from './wording.ts';

/** What of the list the reader wants to see. */
export const FILTERS = ['all', 'unnamed', 'unverified', 'second-hand', 'linked'] as const;
export type Filter = (typeof FILTERS)[number];

export interface FilteredList {
  groups: SourceGroup[];
  loose: Claim[];
  /** How many passages are left. */
  count: number;
}

function passes(filter: Filter, unnamed: boolean, claim: Claim | undefined, links: Attribution['links']): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unnamed':
      return unnamed;
    case 'unverified':
      return claim !== undefined && isUnverified(claim);
    case 'second-hand':
      return claim?.flags.includes('second-hand') ?? false;
    case 'linked':
      return links.some((link) => isWebAddress(link.href));
  }
}

/** Letters and case as readers type them: without accents, in lower case. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = (label: string, claim: Claim | undefined, attribution?: Attribution): string =>
  folded(
    [
      label,
      attribution?.cue?.text,
      attribution?.source?.text,
      ...((attribution ?? claim)?.content ?? []).map((c) => c.text),
      ...(claim?.basis ?? []).map((b) => b.text),
    ]
      .filter(Boolean)
      .join(' '),
  );

/** The popup's list, as far as it fits the reader's filter and search; sources without a passage left are left out. */
export function filtered(report: Report, filter: Filter, search: string): FilteredList {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const has = (text: string) => wanted.every((word) => text.includes(word));
  const groups = groupsOf(report)
    .map((group) => ({
      ...group,
      rows: group.rows.filter(
        ({ attribution, claim }) =>
          passes(filter, isUnnamed(group.source), claim, attribution.links) &&
          (wanted.length === 0 || has(textOf(group.source.label, claim, attribution))),
      ),
    }))
    .filter((group) => group.rows.length > 0);
  const loose = looseClaims(report).filter((c) => passes(filter, false, c, c.links) && (wanted.length === 0 || has(textOf('', c))));
  return { groups, loose, count: groups.reduce((n, g) => n + g.rows.length, 0) + loose.length };
}
