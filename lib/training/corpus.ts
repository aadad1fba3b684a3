import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Range } from '../engine/text/ranges.ts';

/** An attribution as PolNeAR marks it; character ranges. */
export interface MarkedAttribution {
  source: Range[];
  cue: Range[];
  content: Range[];
}

export interface MarkedArticle {
  name: string;
  text: string;
  attributions: MarkedAttribution[];
}

/** Reads brat stand-off marks: `T` lines with ranges, `E` lines that join them. Some `T` lines hold a line break. */
function readMarks(marks: string): MarkedAttribution[] {
  const ranges = new Map<string, Range[]>();
  const events: [string, string][][] = [];
  for (const line of marks.split(/\n(?=[TE]\d+\t)/)) {
    const [id = '', middle = ''] = line.trimEnd().split('\t');
    if (id.startsWith('T')) {
      const at = middle.indexOf(' ');
      ranges.set(
        id,
        middle
          .slice(at + 1)
          .split(';')
          .map((part) => {
            const [start = 0, end = 0] = part.split(' ').map(Number);
            return { start, end };
          }),
      );
    } else if (id.startsWith('E')) events.push(middle.split(' ').map((part) => part.split(':') as [string, string]));
  }
  const ofRole = (parts: [string, string][], role: string) =>
    parts.filter(([name]) => name.replace(/\d+$/, '') === role).flatMap(([, id]) => ranges.get(id) ?? []);
  return events
    .map((parts) => ({ source: ofRole(parts, 'Source'), cue: ofRole(parts, 'Cue'), content: ofRole(parts, 'Content') }))
    .filter((a) => a.content.length > 0);
}

/**
 * Reads one split of PolNeAR (Newell, Margolin and Ruths 2018): `text/NAME.txt` with `attributions/NAME_….ann`.
 * @throws where the folder has no such files
 */
export function readCorpus(folder: string): MarkedArticle[] {
  const marks = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const name = basename(file, '.txt');
      const found = marks.find((m) => m.startsWith(`${name}_`));
      if (!found) return [];
      return [
        {
          name,
          text: readFileSync(join(folder, 'text', file), 'utf8'),
          attributions: readMarks(readFileSync(join(folder, 'attributions', found), 'utf8')),
        },
      ];
    });
}
