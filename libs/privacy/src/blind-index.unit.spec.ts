import { BlindIndex, gramsOf, kindOfContact } from './blind-index';
import { MasterKey } from './master-key';

describe('BlindIndex', () => {
  const index = new BlindIndex(new MasterKey(Buffer.alloc(32, 1)));

  it.each([
    ['phone', '138 0013-8000', '+86 13800138000'],
    ['phone', '１３８００１３８０００', '0086-138-0013-8000'],
    ['email', ' Lin.Zihan@Example.COM', 'lin.zihan@example.com'],
    ['name', '林 子涵', '林子涵'],
  ] as const)('finds the same %s however it is written: %s = %s', (kind, one, other) => {
    expect(index.of(kind, one)).toBe(index.of(kind, other));
  });

  it('differs by value, by kind and by key, and shows nothing of the value', () => {
    const other = new BlindIndex(new MasterKey(Buffer.alloc(32, 2)));
    const values = [
      index.of('phone', '13800138000'),
      index.of('phone', '13800138001'),
      index.of('handle', '13800138000'),
      other.of('phone', '13800138000'),
    ];
    expect(new Set(values).size).toBe(4);
    expect(values[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['lin@example.com', 'email'],
    ['+86 138 0013 8000', 'phone'],
    ['wx_lin2026', 'handle'],
    ['(---)', 'handle'],
  ] as const)('takes %s for a %s', (contact, kind) => expect(kindOfContact(contact)).toBe(kind));

  it('cuts Chinese into pairs, so that two characters inside a sentence are found', () => {
    expect(gramsOf('吃了拉肚子, P005坏')).toEqual(['吃了', '了拉', '拉肚', '肚子', 'p005', '坏']);
    const stored = new Set(index.grams('孩子吃了拉肚子'));
    expect(index.grams('肚子').every((gram) => stored.has(gram))).toBe(true);
    expect(index.grams('发霉').every((gram) => stored.has(gram))).toBe(false);
  });
});
