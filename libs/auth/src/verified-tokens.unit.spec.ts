import { VerifiedTokens } from './verified-tokens';

describe('VerifiedTokens', () => {
  const start = Date.parse('2026-11-25T08:00:00Z');
  const after = (seconds: number) => new Date(start + seconds * 1000);
  const payload = { sub: 'clerk' };

  it('knows the very same token for a minute, and no other', () => {
    const tokens = new VerifiedTokens();
    tokens.keep('head.body.signature', payload, after(0));
    expect(tokens.payloadOf('head.body.signature', after(59))).toBe(payload);
    expect(tokens.payloadOf('head.body.signaturf', after(1))).toBeUndefined();
    expect(tokens.payloadOf('head.body.signature', after(60))).toBeUndefined();
    expect(tokens.payloadOf('head.body.signature', after(1))).toBeUndefined();
  });

  it('takes nothing as proven at an instant before the proof', () => {
    const tokens = new VerifiedTokens();
    tokens.keep('a', payload, after(10));
    expect(tokens.payloadOf('a', after(9))).toBeUndefined();
  });

  it('keeps a bounded number, the oldest go first', () => {
    const tokens = new VerifiedTokens();
    for (let number = 0; number <= 1_000; number += 1) tokens.keep(`t${number}`, payload, after(1));
    expect(tokens.payloadOf('t0', after(1))).toBeUndefined();
    expect(tokens.payloadOf('t1', after(1))).toBe(payload);
    expect(tokens.payloadOf('t1000', after(1))).toBe(payload);
  });
});
