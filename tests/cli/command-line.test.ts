import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '..', '..');

function run(
  script: string,
  args: readonly string[],
  input: string,
): { code: number | null; lines: Record<string, unknown>[]; out: string; errors: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', join('src', 'cli', script), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const isJson = args.includes('--jsonl');
  return {
    code: done.status,
    out: done.stdout,
    errors: done.stderr,
    lines: isJson
      ? done.stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      : [],
  };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('analyse --jsonl', () => {
  const text = 'ArmInfo. The minister said that the bridge would open in May.';

  it('answers each line in order, with spans that slice the text it was given', () => {
    const { code, lines } = run(
      'analyse.ts',
      ['--jsonl'],
      line({ id: 'a', text, lang: 'en' }) + line({ id: 'b', text: '"Yes, we are ready for it," Name Surname said.' }),
    );
    expect(code).toBe(0);
    expect(lines.map((one) => one.id)).toEqual(['a', 'b']);
    const [statement] = (lines[0]?.statements ?? []) as { start: number; end: number }[];
    expect(text.slice(statement?.start, statement?.end)).toBe('that the bridge would open in May');
    expect(statement).toMatchObject({ kind: 'indirect', speaker: { text: 'The minister' } });
    expect(lines[0]).toMatchObject({
      lang: 'en',
      article: { agency: 'ArmInfo', text },
      detection: { kind: expect.any(String), score: expect.any(Number), signals: expect.any(Array) },
    });
  });

  it('answers a line that it cannot analyse with its error, goes on, and ends with 1', () => {
    const { code, lines } = run('analyse.ts', ['--jsonl'], `not json\n${line({ id: 'x' })}${line({ id: 'y', text })}`);
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { id: null, error: expect.any(String) },
      { id: 'x', error: expect.any(String) },
      { id: 'y', statements: expect.any(Array) },
    ]);
  });

  it('takes a byte order mark at the head of the stream for none of its first line', () => {
    const { code, lines } = run(
      'analyse.ts',
      ['--jsonl'],
      `\uFEFF${line({ id: 'a', text })}${line({ id: 'b', text })}`,
    );
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('reads a page of HTML into paragraphs', () => {
    const html = `<html lang="en"><head><title>Bridge</title></head><body><article><h1>Bridge opens</h1><p>${'The minister said that the bridge would open in May. '.repeat(4)}</p><p>${'Work on the road goes on through the whole of the summer. '.repeat(4)}</p></article></body></html>`;
    const { lines } = run('analyse.ts', ['--jsonl'], line({ id: 1, html, url: 'https://news.example/a' }));
    const article = lines[0]?.article as { text: string } | undefined;
    expect(article?.text.split('\n\n').length).toBeGreaterThanOrEqual(2);
  });
});

describe('analyse --explain', () => {
  const text = 'The minister said that the bridge would open in May. "We are ready for the opening," she added.';
  const statementsOf = (args: readonly string[]): Record<string, unknown>[] =>
    run('analyse.ts', args, line({ text, lang: 'en' })).lines[0]?.statements as Record<string, unknown>[];

  it('says of each statement what found it and of each comparison why, and changes nothing else', () => {
    const explained = statementsOf(['--jsonl', '--explain']);
    expect(explained.map(({ found }) => found)).toEqual([expect.any(String), 'attribution after the quotation']);
    const plain = explained.map(({ found: _, comparison, ...statement }) => {
      const { why, ...compared } = comparison as { why: string[] };
      expect(why[0]).toContain('unrelated');
      return { ...statement, comparison: compared };
    });
    expect(plain).toEqual(statementsOf(['--jsonl']));
  });

  it('prints it under each statement of a file', () => {
    const { code, out } = run('analyse.ts', ['tests/golden/articles/arminfo-83320.txt', '--explain'], '');
    expect(code).toBe(0);
    expect(out).toContain('found by: attribution after the quotation');
    expect(out).toContain('nearest: c');
  });
});

describe('analyse FILE', () => {
  it('prints the card and the statements for a person', () => {
    const { code, out } = run('analyse.ts', ['tests/golden/articles/arminfo-83320.txt'], '');
    expect(code).toBe(0);
    expect(out).toContain('WHO Imangali Tasmagambetov');
    expect(out).toContain('Asked: How ready'.slice(0, 6));
  });

  it.each(['json', 'md', 'csv', 'annotation'])('prints %s', (format) => {
    const { code, out } = run('analyse.ts', ['tests/golden/articles/arminfo-83320.txt', '--format', format], '');
    expect(code).toBe(0);
    expect(out).toContain('sovereign right of Armenia');
  });

  it('reads a file in another encoding than UTF-8, and says on the error stream what it took it for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'charset-'));
    const file = join(folder, 'report.txt');
    // «Мост открыт», сказала мэр.
    const said = [0xcc, 0xee, 0xf1, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2];
    const byMayor = [0x2c, 0x20, 0xf1, 0xea, 0xe0, 0xe7, 0xe0, 0xeb, 0xe0, 0x20, 0xec, 0xfd, 0xf0, 0x2e];
    writeFileSync(file, Uint8Array.from([0xab, ...said, 0xbb, ...byMayor]));
    const { code, out, errors } = run('analyse.ts', [file, '--format', 'json'], '');
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    expect((JSON.parse(out) as { article: { text: string } }).article.text).toBe('«Мост открыт», сказала мэр.');
    expect(errors).toContain('report.txt: no encoding is declared, and it is not UTF-8; read as windows-1251');
  });

  it('says in a sentence that a file is not there', () => {
    const { code, errors } = run('analyse.ts', ['nowhere.html'], '');
    expect(code).toBe(1);
    expect(errors).toContain('nowhere.html');
  });
});

describe('record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));
  const report = file(
    'report.txt',
    'The National Bank of Orsenia has no plans to raise its key rate in June, Governor Ilse Marant said on Friday.',
  );

  it('prints the record that a report makes, and pages and statements are compared with it instead of the bundled one', () => {
    const made = run('record.ts', [report], '');
    expect(made.code).toBe(0);
    const { id } = JSON.parse(made.out) as { id: string };
    const given = ['--jsonl', '--record', file('record.json', made.out)];
    const statement = 'The National Bank of Orsenia does not plan to raise the key rate in June';
    const [looked] = run('lookup.ts', given, line({ id: 1, statement })).lines;
    expect(looked).toMatchObject({ relation: 'restates', record: id });
    const text = `The National Bank of Orsenia does not plan to raise the key rate in June, Ilse Marant told reporters.`;
    const [analysed] = run('analyse.ts', given, line({ id: 1, text, lang: 'en' })).lines;
    expect(analysed?.statements).toMatchObject([{ comparison: { relation: 'restates', record: id } }]);
  });

  it('of several records the latest that says anything comes first, and all are listed', () => {
    const made = JSON.parse(run('record.ts', [report], '').out) as { source: object };
    const dated = (id: string, date: string) =>
      file(`${id}.json`, JSON.stringify({ ...made, id, source: { ...made.source, date } }));
    const given = ['--jsonl', '--record', dated('older', '2024-01-01'), '--record', dated('newer', '2025-01-01')];
    const statement = 'The National Bank of Orsenia does not plan to raise the key rate in June';
    expect(run('lookup.ts', given, line({ id: 1, statement })).lines[0]).toMatchObject({
      record: 'newer',
      comparisons: [
        { record: 'older', relation: 'restates' },
        { record: 'newer', relation: 'restates' },
      ],
    });
  });

  it('says which file is no record, and in which place', () => {
    const { code, errors } = run('lookup.ts', ['--jsonl', '--record', file('broken.json', '{"schemaVersion":2}')], '');
    expect(code).not.toBe(0);
    expect(errors).toMatch(/broken\.json: no record, /);
    expect(run('record.ts', [], '').code).toBe(2);
  });
});

describe('compare', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const one = file(
    'one.txt',
    'The tunnel may be ready in May, Governor Pavle Ostrek told the Gazette. The toll for lorries stays as it is, he said.',
  );
  const other = file('other.txt', 'The tunnel will be ready in May, Pavle Ostrek said on Monday.');

  it('prints a row for each statement with its places in the reports, and how they differ', () => {
    const { code, out } = run('compare.ts', [one, other, '--json'], '');
    expect(code).toBe(0);
    const { reports, rows } = JSON.parse(out) as {
      reports: { file: string }[];
      rows: { statements: { report: number; start: number; end: number }[]; notes: object[] }[];
    };
    expect(reports.map((report) => report.file)).toEqual([one, other]);
    expect(rows.map(({ statements, notes }) => [statements.map(({ report }) => report), notes])).toEqual([
      [[0, 1], [{ kind: 'hedge-lost', report: 1 }]],
      [[0], [{ kind: 'omitted', report: 1 }]],
    ]);
    expect(rows[0]?.statements[1]).toMatchObject({ start: 0, end: 'The tunnel will be ready in May'.length });
  });

  it('prints it for a person, and says what it cannot read', () => {
    expect(run('compare.ts', [one, other], '').out).toContain('  hedge-lost: other.txt');
    expect(run('compare.ts', [one], '').code).toBe(2);
    const { code, errors } = run('compare.ts', [one, join(folder, 'none.txt')], '');
    expect(code).toBe(1);
    expect(errors).toContain('none.txt');
  });
});

describe('lookup --jsonl', () => {
  it('gives the nearest claims with evidence', () => {
    const { code, lines } = run(
      'lookup.ts',
      ['--jsonl'],
      line({ id: 1, statement: 'The CSTO keeps all its obligations to Armenia.' }),
    );
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({
      id: 1,
      relation: 'restates',
      topic: 'obligations',
      claims: [{ id: expect.stringMatching(/^c0[15]$/), score: expect.any(Number) }, {}, {}],
      evidence: expect.any(Array),
    });
  });

  it('answers "unrelated" for what is not on record', () => {
    expect(
      run('lookup.ts', ['--jsonl'], line({ id: 2, statement: 'The orchestra plays in Vienna on Sunday.' })).lines[0],
    ).toMatchObject({ relation: 'unrelated', topic: null });
  });

  it('answers a line without a statement with its error', () => {
    const { code, lines } = run('lookup.ts', ['--jsonl'], line({ id: 3 }));
    expect(code).toBe(1);
    expect(lines[0]).toMatchObject({ id: 3, error: expect.any(String) });
  });
});

describe('a reader that has seen enough', () => {
  it.each(['analyse.ts', 'lookup.ts'])('ends %s quietly', (script) => {
    const program = `"${process.execPath}" --import tsx ${join('src', 'cli', script)} --jsonl`;
    const lines = line({ id: 'a', text: '“Yes,” said Ana Bel.', statement: 'Yes.' }).repeat(5000);
    const done = spawnSync('bash', ['-c', `${program} | head -1; exit "\${PIPESTATUS[0]}"`], {
      cwd: ROOT,
      input: lines,
      encoding: 'utf8',
    });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(done.stdout.split('\n').filter(Boolean)).toHaveLength(1);
  });
});
