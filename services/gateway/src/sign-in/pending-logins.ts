import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inject, Injectable } from '@nestjs/common';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config';
import { LoginFailed } from '../gateway.errors';
import { seal, unseal } from '../session/seal';
import { SESSION_KEY } from '../session/session-keeper';
import type { PendingLogin } from '../session/identity-provider';

const patienceSeconds = 600;

/** Logins on their way, each in a short-lived encrypted cookie of its own: two tabs do not disturb each other. */
@Injectable()
export class PendingLogins {
  constructor(
    @Inject(SESSION_KEY) private readonly key: Uint8Array,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  async keep(reply: FastifyReply, pending: PendingLogin): Promise<void> {
    const sealed = await seal(this.key, 'login', pending, Math.floor(Date.now() / 1000) + patienceSeconds);
    reply.setCookie(nameOf(pending.state), sealed, { ...this.attributes, maxAge: patienceSeconds });
  }

  /** Good for one way back only, in the browser that began. @throws LoginFailed (400) */
  async take(request: FastifyRequest, reply: FastifyReply, state: string | null): Promise<PendingLogin> {
    const name = nameOf(state ?? '');
    const pending = await unseal<PendingLogin>(this.key, 'login', request.cookies[name] ?? '');
    reply.clearCookie(name, this.attributes);
    if (!pending) throw new LoginFailed('it was not begun in this browser, or too long ago');
    return pending;
  }

  private get attributes() {
    return {
      path: '/auth',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.protocol === 'https:',
    } as const;
  }
}

const nameOf = (state: string): string => `anxin-login-${state.replace(/[^A-Za-z0-9]/g, '').slice(0, 12)}`;
