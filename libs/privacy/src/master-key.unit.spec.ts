import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MasterKey } from './master-key';
import { redactedPaths } from './redacted-fields';

describe('MasterKey', () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const secret = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));
  const file = (name: string, content: Buffer | string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('reads the same key raw, as hex or as base64', () => {
    const forms = [
      file('raw', secret),
      file('hex', `${secret.toString('hex')}\n`),
      file('base64', secret.toString('base64')),
    ];
    const keys = forms.map((path) => MasterKey.fromFile(path));
    expect(new Set(keys.map(({ wrapping }) => wrapping.toString('hex'))).size).toBe(1);
    expect(keys[0]?.indexing).not.toEqual(keys[0]?.wrapping);
  });

  it('refuses a key of another length, without showing it', () => {
    expect(() => MasterKey.fromFile(file('short', 'c2hvcnQ='))).toThrow('5 bytes instead of 32');
  });
});

describe('the fields that no log shows', () => {
  it('names who complained, at every depth that is looked into', () => {
    for (const field of ['name', 'contact', 'address', 'problem'])
      expect(redactedPaths).toEqual(expect.arrayContaining([field, `*.${field}`, `*.*.${field}`]));
  });
});
