import type { ServiceConfig } from '@anxin/host';
import {
  type DynamicModule,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { FollowFactsConsumer } from './follow-facts/follow-facts.consumer';
import { FollowFactsService } from './follow-facts/follow-facts.service';
import { ListCasesController } from './list-cases/list-cases.controller';
import { LiveFeed } from './live/live-feed';
import { MyWorkController } from './my-work/my-work.controller';
import { MyWorkService } from './my-work/my-work.service';
import { ReadCaseController } from './read-case/read-case.controller';
import { ReadCaseService } from './read-case/read-case.service';
import { WatchCaseService } from './read-case/watch-case.service';

@Module({})
export class InsightModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly live: LiveFeed) {}

  static with({ persistence }: ServiceConfig): DynamicModule {
    const logger = new Logger('live-feed');
    return {
      module: InsightModule,
      controllers: [FollowFactsConsumer, ListCasesController, MyWorkController, ReadCaseController],
      providers: [
        FollowFactsService,
        MyWorkService,
        ReadCaseService,
        WatchCaseService,
        {
          provide: LiveFeed,
          useFactory: () => new LiveFeed(persistence.databaseUrl, (error) => logger.warn(error.message)),
        },
      ],
    };
  }

  onApplicationBootstrap(): Promise<void> {
    return this.live.open();
  }

  onApplicationShutdown(): Promise<void> {
    return this.live.close();
  }
}
