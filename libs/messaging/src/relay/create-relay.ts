import { eventCatalogue } from '../kafka/event-catalogue';
import { kafkaClient } from '../kafka/kafka-client';
import type { MessagingMetrics } from '../messaging-metrics';
import type { MessagingOptions } from '../messaging-options';
import type { WorkflowGateway } from '../workflow-gateway';
import { EventLane } from './event-lane';
import { Relay } from './relay';
import { relayTuning } from './relay-tuning';
import { WorkflowLane } from './workflow-lane';

/** Without a gateway only events are relayed. */
export const createRelay = (
  options: MessagingOptions,
  gateway: WorkflowGateway | undefined,
  metrics: MessagingMetrics,
): Relay => {
  const tuning = relayTuning(options.relay === false ? {} : options.relay);
  const own = (options.definitions ?? eventCatalogue).filter(({ type }) =>
    type.startsWith(`anxin.${options.service}.`),
  );
  const events = new EventLane(
    kafkaClient(`${options.service}-relay`, options.kafka),
    options.kafka,
    own,
    tuning,
    metrics,
  );
  return new Relay(options, tuning, events, gateway && new WorkflowLane(gateway, tuning, metrics), metrics);
};
