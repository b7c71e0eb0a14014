interface KeptCookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
}

/** Keeps cookies as a browser does, by host, path and name (RFC 6265; ports do not tell them apart), and follows no redirect by itself. */
export class CookieJar {
  private cookies: KeptCookie[] = [];

  async fetch(url: URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookie = this.headerFor(url);
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line, url);
    return response;
  }

  headerFor({ hostname, pathname }: URL): string {
    return this.cookies
      .filter(
        ({ host, path }) =>
          host === hostname && (pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)),
      )
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  private keep(line: string, { hostname: host }: URL): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const attribute = (wanted: string) =>
      attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const path = attribute('path') ?? '/';
    const [maxAge, expires] = [attribute('max-age'), attribute('expires')];
    const over =
      maxAge !== undefined ? Number(maxAge) <= 0 : expires !== undefined && Date.parse(expires) <= Date.now();
    this.cookies = this.cookies.filter((one) => !(one.name === name && one.host === host && one.path === path));
    if (!over) this.cookies.push({ name, value, host, path });
  }
}
