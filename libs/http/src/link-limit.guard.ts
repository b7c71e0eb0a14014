import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';

/** Links are told apart by so much of their tokens; 48 bits, so that no two links share it by chance. */
const prefixLength = 8;

/**
 * One link is asked about so often a minute, from however many addresses; so is every group of guesses that begin alike. How often one
 * address may ask is the gateway's to limit. Each process counts for itself. Refuses by 429 with `Retry-After`.
 */
@Injectable()
export class LinkLimitGuard extends ThrottlerGuard {
  protected override async getTracker({ body }: Readonly<Record<string, unknown>>): Promise<string> {
    const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
    return typeof token === 'string' ? token.slice(0, prefixLength) : '';
  }
}
