import type { DynamicModule, Type } from '@nestjs/common';
import { AuditModule } from '@anxin/audit';
import { AuthModule } from '@anxin/auth';
import { HttpModule } from '@anxin/http';
import { MessagingModule } from '@anxin/messaging';
import { NotifyModule } from '@anxin/notify';
import { ObservabilityModule } from '@anxin/observability';
import { PersistenceModule } from '@anxin/persistence';
import { PrivacyModule } from '@anxin/privacy';
import { referenceCatalogue, ReferenceDataModule } from '@anxin/reference-data';
import { TemporalModule } from '@anxin/temporal';
import type { ServiceConfig } from './config/service-config';
import { PoolFiguresModule } from './pool-figures.module';
import { ReadinessModule } from './readiness.module';
import type { ServiceDefinition } from './service-definition';
import { workerOptions } from './worker-options';

type Imported = DynamicModule | Type;

class ServiceRoot {}

const own = ({ module }: ServiceDefinition, config: ServiceConfig): Imported =>
  isModule(module) ? module : module(config);

/** A Nest module is a class with its decorator's metadata; anything else that can be called makes one. */
const isModule = (module: ServiceDefinition['module']): module is Type =>
  Reflect.hasMetadata('imports', module) ||
  Reflect.hasMetadata('providers', module) ||
  Reflect.hasMetadata('controllers', module);

const edge = ({ name, catalogue }: ServiceDefinition, { oidc }: ServiceConfig): Imported[] => [
  HttpModule.forService({ service: name, catalogues: [referenceCatalogue, ...(catalogue ? [catalogue] : [])] }),
  AuthModule.forService({ service: name, ...oidc }),
];

const mechanisms = (definition: ServiceDefinition, config: ServiceConfig): Imported[] => {
  const { name: service, entities, migrations, calendarListener } = definition;
  const { audit, kafka, mail, outboxKeptDays, persistence, privacyKeyFile, role, temporal, tracing } = config;
  const { headsDir, signingKeyFile } = audit;
  const worker = role === 'api' ? undefined : workerOptions(definition, config);
  return [
    ObservabilityModule.forService({ service, tracing }),
    PersistenceModule.forService({ service, entities, migrations, config: persistence }),
    ReadinessModule.forService(service),
    PoolFiguresModule,
    TemporalModule.forService({
      service,
      address: temporal.address,
      namespace: temporal.namespace,
      ...(worker && { worker }),
    }),
    MessagingModule.forService({
      service,
      databaseUrl: persistence.databaseUrl,
      kafka,
      relay: role === 'worker' ? false : { ...(outboxKeptDays !== undefined && { keptDays: outboxKeptDays }) },
    }),
    ...(role !== 'worker' && headsDir !== undefined && signingKeyFile !== undefined
      ? [AuditModule.forService({ service, config: { headsDir, signingKeyFile } })]
      : []),
    ...(definition.referenceData === 'owner'
      ? []
      : [ReferenceDataModule.forService({ service, ...(calendarListener && { calendarListener }) })]),
    ...(definition.personalData && privacyKeyFile !== undefined
      ? [PrivacyModule.forService({ keyFile: privacyKeyFile })]
      : []),
    ...(definition.mail && mail ? [NotifyModule.forService(mail)] : []),
  ];
};

/**
 * Puts a service together for one process. Relay, consumers and sealer belong to the API's process, the workers to the worker's; a
 * worker serves no route of the API.
 */
export const composeService = (definition: ServiceDefinition, config: ServiceConfig): DynamicModule => ({
  module: ServiceRoot,
  imports: [...mechanisms(definition, config), ...edge(definition, config), own(definition, config)],
});
