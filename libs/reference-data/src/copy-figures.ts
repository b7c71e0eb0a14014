import { schemaOf } from '@anxin/contracts';
import { MetricsRegistry } from '@anxin/observability';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { referenceAge } from './reference-copies';
import { REFERENCE_OPTIONS, type ReferenceDataOptions } from './reference-data.options';

const seconds = (at: Date | null): number => (at?.getTime() ?? 0) / 1000;

/**
 * How far the service's copies of policies and calendars go. The instant says nothing by itself, for the directory may publish nothing
 * for months; a service that is behind the others misses a version.
 */
@Injectable()
export class CopyFigures {
  constructor(
    @Inject(DataSource) dataSource: DataSource,
    @Inject(REFERENCE_OPTIONS) { service }: ReferenceDataOptions,
    @Optional() @Inject(MetricsRegistry) registry?: MetricsRegistry,
  ) {
    registry?.gauges(
      'anxin_reference_published_timestamp_seconds',
      'When the newest version that this service has a copy of was published, in Unix seconds; 0 before the first.',
      'register',
      async () => {
        const { policies, calendars } = await referenceAge(dataSource.manager, schemaOf(service));
        return { policies: seconds(policies), calendars: seconds(calendars) };
      },
    );
  }
}
