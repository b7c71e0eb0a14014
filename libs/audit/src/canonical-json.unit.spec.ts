import fc from 'fast-check';
import { canonicalJson, contentHash } from '.';
import { merkleRoot } from './merkle-root';

describe('canonicalJson', () => {
  it('spells equal content equally, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, null, 'x'], a: { d: undefined, c: true } })).toBe(
      '{"a":{"c":true},"b":[1,null,"x"]}',
    );
    expect(contentHash({ a: 1, b: '1.0' })).toBe(contentHash({ b: '1.0', a: 1 }));
    expect(contentHash({ a: '1.0' })).not.toBe(contentHash({ a: 1 }));
  });

  it('is JSON that reads back to itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it.each([[NaN], [1n], [() => 1], [Symbol('x')]])('refuses what JSON cannot hold: %p', (value) => {
    expect(() => canonicalJson({ value })).toThrow('has no canonical JSON');
  });
});

describe('merkleRoot', () => {
  it('changes with any leaf, with their order and number', () => {
    const leaves = ['a', 'b', 'c', 'd', 'e'];
    const variants = [leaves, [...leaves].reverse(), leaves.slice(1), [...leaves, 'e'], ['a', 'b', 'c', 'd', 'E']].map(
      (some) => merkleRoot(some),
    );
    expect(new Set(variants).size).toBe(variants.length);
  });

  it('is the root of RFC 6962', () => {
    // Leaf hash of the empty string, from the certificate-transparency test vectors.
    expect(merkleRoot([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });
});
