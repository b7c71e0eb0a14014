import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSigningKey, readPublicKeys, readSigningKey } from './signing-key';
import { isSignedBy, signSeal } from './seal';

describe('the signing key', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'key-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => join(folder, 'deep/key.pem');

  it('is made once, for its user only, with its public half beside it', () => {
    ensureSigningKey(file());
    const first = readFileSync(file(), 'utf8');
    ensureSigningKey(file());
    expect(readFileSync(file(), 'utf8')).toBe(first);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const { id, privateKey } = readSigningKey(file());
    const publicKey = readPublicKeys(`${file()}.pub`).get(id);
    const body = {
      service: 'quality',
      number: 1,
      previous: '',
      at: '',
      lines: 1,
      root: '',
      heads: [],
      key: id,
    } as const;
    const seal = signSeal(body, privateKey);
    expect(publicKey && isSignedBy(seal, publicKey)).toBe(true);
    expect(publicKey && isSignedBy({ ...seal, body: seal.body.replace('1', '2') }, publicKey)).toBe(false);
  });

  it('may change: the auditor keeps both public halves in one file', () => {
    ensureSigningKey(file());
    ensureSigningKey(join(folder, 'next.pem'));
    appendFileSync(`${file()}.pub`, readFileSync(join(folder, 'next.pem.pub')));
    expect([...readPublicKeys(`${file()}.pub`).keys()]).toEqual([
      readSigningKey(file()).id,
      readSigningKey(join(folder, 'next.pem')).id,
    ]);
  });

  it('is refused when it is missing or of another kind', () => {
    expect(() => readSigningKey(file())).toThrow('ENOENT');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(join(folder, 'ec.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(() => readSigningKey(join(folder, 'ec.pem'))).toThrow('holds no Ed25519 key');
  });
});
