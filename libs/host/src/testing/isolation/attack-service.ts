import type { ServiceDefinition } from '../../service-definition';
import { startServiceForTest } from '../start-service-for-test';
import { attackDatabase } from './attack-database';
import { attackRoutes } from './attack-routes';

/** Nothing here is about delivery: the engines may as well be down. */
export const enginesDown = { KAFKA_BROKERS: '127.0.0.1:1', TEMPORAL_ADDRESS: '127.0.0.1:1' };

/**
 * Starts the service and attacks its routes and its database: `expect(await attackService(definition)).toEqual([])`. A service that
 * suppliers read is planted first and attacked by `attackAsSupplier` too.
 */
export const attackService = async (definition: ServiceDefinition): Promise<readonly string[]> => {
  const service = await startServiceForTest(definition, { env: enginesDown });
  try {
    const routes = await attackRoutes(service, definition);
    return [...routes, ...(await attackDatabase(service.database, definition.name))];
  } finally {
    await service.stop();
  }
};
