import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const COMMAND = new URL('../../../lib/command-line/analyse.ts', import.meta.url).pathname;
const PAGE = new URL('../../articles/eastmere-harbour.html', import.meta.url).pathname;
const run = (args: string[], input = '') => spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });

describe('analyse', () => {
  it('prints one report a line, in the order given, and goes on past a file that cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
    const text = join(folder, 'a.txt');
    writeFileSync(text, 'Officials said\nthe bridge was safe.  \n');
    const { stdout, stderr, status } = run([PAGE, join(folder, 'missing.txt'), text]);
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map((r) => r.file)).toEqual([PAGE, text]);
    expect(reports[0]).toMatchObject({ version: 1, status: 'annotated', language: 'en' });
    expect(reports[1].text).toBe('Officials said\nthe bridge was safe.  \n');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('missing.txt');
    expect(status).toBe(1);
  });
  it('reads standard input as text, or as a page with --html', () => {
    expect(JSON.parse(run(['-'], 'Officials said that it was safe.').stdout).attributions).toHaveLength(1);
    expect(JSON.parse(run(['--html', '-'], '<p>Hello</p>').stdout).status).toBe('not-an-article');
  });
  it('takes the address that is given', () => {
    expect(JSON.parse(run(['--url', 'https://a.example/b', '-'], 'x').stdout).url).toBe('https://a.example/b');
  });
  it('explains itself when called wrongly', () => {
    const { stderr, status, stdout } = run(['--nonsense']);
    expect(status).toBe(2);
    expect(stderr).toContain('usage:');
    expect(stdout).toBe('');
  });
});
