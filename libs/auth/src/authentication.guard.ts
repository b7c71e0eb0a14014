import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { requestContext } from '@anxin/persistence';
import { ActorReader } from './actor-reader';
import { TokenInvalid, TokenMissing } from './auth.errors';
import type { AuthenticatedRequest } from './authenticated-request';
import { challenge, type ChallengedReply } from './challenge';
import { publicRoute } from './public';
import { TokenVerifier } from './token-verifier';

const bearer = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i;

/** Every HTTP route needs a valid bearer token unless it is `@Public()`. Messages from Kafka carry no identity and act as the system. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly actors: ActorReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    if (this.reflector.getAllAndOverride(publicRoute, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    try {
      const [sent, more] = request.raw.headersDistinct['authorization'] ?? [];
      // Of two, somebody on the way may have looked at the other one.
      if (more !== undefined) throw new TokenInvalid('there is more than one');
      const token = bearer.exec(sent ?? '')?.[1];
      if (!token) throw new TokenMissing();
      request.actor = await this.actors.read(await this.tokens.verify(token));
    } catch (error) {
      throw challenge(error, context.switchToHttp().getResponse<ChallengedReply>());
    }
    const current = requestContext.getStore();
    if (current) current.actor = request.actor;
    return true;
  }
}
