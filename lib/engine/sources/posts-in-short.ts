/** Posts that go by their initials. */

/** “the PM”, “the DP”, of Kenya, “the PPRO”, of the Nigerian police */
export const POSTS_IN_SHORT: ReadonlyMap<string, { of: string; head: string }> = new Map([
  ['PM', { of: 'prime', head: 'minister' }],
  ['DP', { of: 'deputy', head: 'president' }],
  ['PPRO', { of: 'relations', head: 'officer' }],
]);

/** “the SP”, of an Indian police: by the last word of the post, where the article tells it in full. */
export const RANKS_IN_SHORT: ReadonlyMap<string, string> = new Map([
  ['SP', 'superintendent'],
  ['SSP', 'superintendent'],
  ['DSP', 'superintendent'],
  ['DCP', 'commissioner'],
  ['ACP', 'commissioner'],
  ['CP', 'commissioner'],
  ['SHO', 'officer'],
  ['DC', 'commissioner'],
  ['DM', 'magistrate'],
]);
