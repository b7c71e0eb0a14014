import { createLogger, NestLogger } from '@anxin/observability';
import { createGateway } from './create-gateway';
import { ConfigInvalid, readGatewayConfig } from './gateway.config';

const start = async (): Promise<void> => {
  const config = readGatewayConfig(process.env);
  const logger = new NestLogger(createLogger({ service: 'gateway', level: config.logLevel }));
  const app = await createGateway(config, logger);
  await app.listen(config.port, config.host);
  logger.log({ msg: 'gateway ready', url: config.publicUrl.href });
};

start().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigInvalid ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
});
