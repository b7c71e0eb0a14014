import { SessionCookie } from './session-cookie';

const reply = () => {
  const set: Record<string, { value: string; attributes: object }> = {};
  const cleared: string[] = [];
  return {
    set,
    cleared,
    setCookie: (name: string, value: string, attributes: object) => void (set[name] = { value, attributes }),
    clearCookie: (name: string) => void cleared.push(name),
  };
};
type Parameters = globalThis.Parameters<SessionCookie['write']>;
const writing = (cookie: SessionCookie, cookies: Record<string, string>, value: string) => {
  const to = reply();
  cookie.write({ cookies } as unknown as Parameters[0], to as unknown as Parameters[1], value, 60);
  return to;
};

describe('SessionCookie', () => {
  it('spreads what is too long over several cookies, and puts it together again', () => {
    const cookie = new SessionCookie(false);
    const value = 'x'.repeat(4000) + 'y'.repeat(4000);
    const { set } = writing(cookie, {}, value);
    expect(Object.keys(set)).toEqual(['anxin-session', 'anxin-session.1', 'anxin-session.2']);
    const cookies = Object.fromEntries(Object.entries(set).map(([name, one]) => [name, one.value]));
    expect(cookie.read({ cookies } as unknown as Parameters[0])).toBe(value);
  });

  it('takes away the rest of a longer one', () => {
    const { cleared } = writing(
      new SessionCookie(false),
      { 'anxin-session': 'a', 'anxin-session.1': 'b', 'anxin-session.2': 'c' },
      'short',
    );
    expect(cleared).toEqual(['anxin-session.1', 'anxin-session.2']);
  });

  it('is bound to the host and to https where there is https', () => {
    const { set } = writing(new SessionCookie(true), {}, 'x');
    expect(set['__Host-anxin-session']?.attributes).toEqual({
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: true,
      maxAge: 60,
    });
  });
});
