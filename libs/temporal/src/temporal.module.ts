import { WorkflowGateway } from '@anxin/messaging';
import { type DynamicModule, Module } from '@nestjs/common';
import { TEMPORAL_OPTIONS, type TemporalOptions } from './temporal.options';
import { TemporalWorkflowGateway } from './temporal-workflow-gateway';
import { WorkerHost } from './worker-host';

/** Temporal for one service: starts and signals for its relay, and, where `worker` is given, its workers. */
@Module({})
export class TemporalModule {
  static forService(options: TemporalOptions): DynamicModule {
    return {
      module: TemporalModule,
      global: true,
      providers: [
        { provide: TEMPORAL_OPTIONS, useValue: options },
        WorkerHost,
        TemporalWorkflowGateway,
        { provide: WorkflowGateway, useExisting: TemporalWorkflowGateway },
      ],
      exports: [WorkerHost, WorkflowGateway],
    };
  }
}
