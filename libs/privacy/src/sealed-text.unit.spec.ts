import { seal, unseal } from './sealed-text';

describe('sealed text', () => {
  const key = Buffer.alloc(32, 7);
  const plain = Buffer.from('林子涵');

  it('opens with its key and context, and is different each time it is sealed', () => {
    const [one, two] = [seal(key, plain, 'p1/name'), seal(key, plain, 'p1/name')];
    expect(unseal(key, one, 'p1/name')).toEqual(plain);
    expect(one.equals(two)).toBe(false);
    expect(one.includes(plain)).toBe(false);
  });

  it('does not open for another key, in another column or person, nor after one changed bit', () => {
    const sealed = seal(key, plain, 'p1/name');
    const bent = Buffer.from(sealed);
    bent[sealed.length - 1] = (bent[sealed.length - 1] ?? 0) ^ 1;
    expect(() => unseal(Buffer.alloc(32, 8), sealed, 'p1/name')).toThrow();
    expect(() => unseal(key, sealed, 'p1/address')).toThrow();
    expect(() => unseal(key, sealed, 'p2/name')).toThrow();
    expect(() => unseal(key, bent, 'p1/name')).toThrow();
  });
});
