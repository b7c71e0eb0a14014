import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inject, Injectable } from '@nestjs/common';
import { SessionEnded } from '../gateway.errors';
import { IdentityProvider } from './identity-provider';
import { seal, unseal } from './seal';
import type { Session } from './session';
import { SessionCookie } from './session-cookie';

export const SESSION_KEY = Symbol('anxin.gateway.session-key');
const renewBeforeSeconds = 30;
const now = (): number => Math.floor(Date.now() / 1000);

/** Keeps sessions in encrypted cookies: nothing to lose at a restart. Only what was logged out is remembered, until it would have ended. */
@Injectable()
export class SessionKeeper {
  private readonly loggedOut = new Map<string, number>();
  private readonly renewals = new Map<string, Promise<Session>>();

  constructor(
    @Inject(SESSION_KEY) private readonly key: Uint8Array,
    private readonly cookie: SessionCookie,
    private readonly identity: IdentityProvider,
  ) {}

  isThere(request: FastifyRequest): boolean {
    return this.cookie.read(request) !== undefined;
  }

  /**
   * The session of the request, with an access token that is good for a while yet; `undefined` when there never was one.
   * @throws SessionEnded (401), and takes the cookie away
   */
  async current(request: FastifyRequest, reply: FastifyReply): Promise<Session | undefined> {
    const sealed = this.cookie.read(request);
    if (sealed === undefined) return undefined;
    try {
      const session = await unseal<Session>(this.key, 'session', sealed);
      if (!session || this.loggedOut.has(session.id)) throw new SessionEnded();
      if (session.accessExpiresAt - now() > renewBeforeSeconds) return session;
      const renewed = await this.renew(session);
      await this.keep(request, reply, renewed);
      return renewed;
    } catch (error) {
      if (error instanceof SessionEnded) this.cookie.clear(request, reply);
      throw error;
    }
  }

  async keep(request: FastifyRequest, reply: FastifyReply, session: Session): Promise<void> {
    this.cookie.write(request, reply, await seal(this.key, 'session', session, session.endsAt), session.endsAt - now());
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await unseal<Session>(this.key, 'session', this.cookie.read(request) ?? '');
    this.cookie.clear(request, reply);
    if (!session) return;
    for (const [id, endsAt] of this.loggedOut) if (endsAt <= now()) this.loggedOut.delete(id);
    this.loggedOut.set(session.id, session.endsAt);
    await this.identity.revoke(session);
  }

  /** Requests of one moment share one renewal: the identity provider may take a refresh token once only. */
  private renew(session: Session): Promise<Session> {
    const known = this.renewals.get(session.id);
    if (known) return known;
    const renewal = this.identity.renew(session).finally(() => this.renewals.delete(session.id));
    this.renewals.set(session.id, renewal);
    return renewal;
  }
}
