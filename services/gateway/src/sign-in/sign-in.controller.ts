import { Controller, Get, HttpCode, Inject, Post, Query, Redirect, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle, ThrottlerGuard } from '@nestjs/throttler';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangesNothing, Omittable } from '@anxin/http';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config';
import { SessionEnded } from '../gateway.errors';
import { refuseCrossSite } from '../session/refuse-cross-site';
import { SessionKeeper } from '../session/session-keeper';
import { IdentityProvider } from '../session/identity-provider';
import { PendingLogins } from './pending-logins';
import { returnPath } from './return-path';

export class LoginQuery {
  /** Path of this gateway to come back to; `/` without it. */
  @Omittable() @IsString() @MaxLength(2000) returnTo?: string;
  /** Seconds that the last proof of identity may lie back; 0 asks for a new one (before signing). */
  @Omittable() @Type(() => Number) @IsInt() @Min(0) @Max(86_400) maxAge?: number;
}

/** `/auth/…`: login by the company's identity provider, for browsers. Systems bring a bearer token and need none of it. */
@ApiExcludeController()
@UseGuards(ThrottlerGuard)
@Controller('auth')
export class SignInController {
  constructor(
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
    private readonly identity: IdentityProvider,
    private readonly pending: PendingLogins,
    private readonly sessions: SessionKeeper,
  ) {}

  @Get('login')
  @Redirect()
  async login(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query() query: LoginQuery,
  ) {
    const returnTo = returnPath(query.returnTo, this.config.publicUrl);
    // Cookies belong to one host: whoever came by another name of this one goes on under the right one.
    if (request.host !== this.config.publicUrl.host) return { url: new URL(request.url, this.config.publicUrl).href };
    const { address, pending } = await this.identity.begin(returnTo, query.maxAge);
    await this.pending.keep(reply, pending);
    return { url: address.href };
  }

  @Get('callback')
  @Redirect()
  async callback(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const query = new URL(request.url, this.config.publicUrl).search;
    const pending = await this.pending.take(request, reply, new URLSearchParams(query).get('state'));
    await this.sessions.keep(request, reply, await this.identity.finish(query, pending));
    return { url: pending.returnTo };
  }

  /** Ends the session here; the page then sends the browser to `redirectTo`, where the identity provider ends its own. */
  @Post('logout')
  @HttpCode(200)
  @ChangesNothing()
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    refuseCrossSite(request, this.config.publicUrl);
    await this.sessions.end(request, reply);
    return { redirectTo: await this.identity.logoutAddress() };
  }

  /** Who is logged in. What they may do is asked of the services. */
  @Get('me')
  @SkipThrottle()
  async me(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const session = await this.sessions.current(request, reply);
    if (!session) throw new SessionEnded();
    const { subject, name, authenticatedAt, endsAt } = session;
    const instant = (seconds: number) => new Date(seconds * 1000).toISOString();
    return { subject, name, authenticatedAt: instant(authenticatedAt), endsAt: instant(endsAt) };
  }
}
