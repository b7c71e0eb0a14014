import { Injectable, type MessageEvent } from '@nestjs/common';
import { concatMap, from, interval, map, merge, type Observable, startWith } from 'rxjs';
import type { CaseEventView } from '../case-file/case-views';
import { LiveFeed } from '../live/live-feed';
import { ReadCaseService } from './read-case.service';

/** Keeps proxies from closing a quiet stream, and looks again should a signal have been lost. */
const beatMs = 15_000;
const position = /^[0-9]{1,18}$/;

@Injectable()
export class WatchCaseService {
  constructor(
    private readonly cases: ReadCaseService,
    private readonly live: LiveFeed,
  ) {}

  /** Facts after `last` at once, then each as it comes, in order and once; a `beat` now and then. */
  watch(reference: string, last?: string): Observable<MessageEvent> {
    let seen = last !== undefined && position.test(last) ? last : '0';
    const look = async (): Promise<CaseEventView[]> => {
      const events = await this.cases.after(reference, seen);
      seen = events.at(-1)?.position ?? seen;
      return events;
    };
    const facts = merge(this.live.watch(reference), interval(beatMs)).pipe(
      startWith(reference),
      concatMap(() => from(look())),
      concatMap((events) => from(events)),
      map((event): MessageEvent => ({ id: event.position, type: 'fact', data: event })),
    );
    return merge(facts, interval(beatMs).pipe(map((): MessageEvent => ({ type: 'beat', data: '' }))));
  }
}
