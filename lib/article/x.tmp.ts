import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readPage } from './read-page.ts';

const dir = '../shared/pages/';
const toks = (s: string) => s.match(/\w+/g) ?? [];
const grams = (s: string) => {
  const w = toks(s);
  const m = new Map<string, number>();
  for (let i = 0; i + 4 <= w.length; i++) {
    const g = w.slice(i, i + 4).join(' ');
    m.set(g, (m.get(g) ?? 0) + 1);
  }
  return m;
};
const rows: any[] = [];
for (const f of readdirSync(dir).filter((f) => f.endsWith('.body.txt'))) {
  const id = f.replace('.body.txt', '');
  if (!existsSync(dir + id + '.html')) continue;
  const gold = readFileSync(dir + f, 'utf8');
  const { window } = new JSDOM(readFileSync(dir + id + '.html', 'utf8'), { url: 'http://localhost/' });
  const text = readPage(window.document, '').body?.text ?? '';
  const a = grams(gold),
    b = grams(text);
  let tp = 0,
    na = 0,
    nb = 0;
  for (const [g, n] of a) {
    na += n;
    tp += Math.min(n, b.get(g) ?? 0);
  }
  for (const n of b.values()) nb += n;
  const P = tp / Math.max(nb, 1),
    R = tp / Math.max(na, 1);
  rows.push({ id, P, R, F: (2 * P * R) / Math.max(P + R, 1e-9), gold, text });
}
rows.sort((x, y) => x.F - y.F);
const norm = (s: string) => toks(s).join(' ');
for (const r of rows.slice(0, 26)) {
  console.log('\n##', r.id, r.P.toFixed(2), r.R.toFixed(2), r.F.toFixed(2));
  const g = norm(r.gold),
    t = norm(r.text);
  for (const p of r.text.split('\n\n')) if (!g.includes(norm(p))) console.log('  +', p.slice(0, 130));
  for (const p of r.gold.split(/\n+/)) if (norm(p) && !t.includes(norm(p))) console.log('  -', p.slice(0, 130));
}
console.log(rows.length, rows.reduce((a, r) => a + r.F, 0) / rows.length);
