import type { EventDefinition } from '@anxin/contracts';
import { EventPattern } from '@nestjs/microservices';

/**
 * Marks a controller's method as the handler of a kind of event. `consumer` names it in the inbox; it is needed when a service
 * handles the same kind in several places and must never change afterwards.
 */
export const Consumes = (definition: EventDefinition, consumer?: string): MethodDecorator =>
  EventPattern<string>(definition.type, consumer === undefined ? {} : { consumer });
