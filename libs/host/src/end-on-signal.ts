import type { LoggerService } from '@nestjs/common';
import type { RunningService } from './start-service';

/** SIGTERM or SIGINT stops the service in good order; one that does not manage within the limit, or a second signal, ends it at once. */
export const endOnSignal = (service: RunningService, limitMs: number, logger: LoggerService): void => {
  let stopping = false;
  const end = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.log({ msg: 'stopping', signal });
    setTimeout(() => {
      logger.fatal?.({ msg: 'not stopped in time', limitMs });
      process.exit(1);
    }, limitMs).unref();
    service.stop().then(
      () => process.exit(),
      (error: unknown) => {
        logger.fatal?.({ msg: 'not stopped in good order' }, error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
};
