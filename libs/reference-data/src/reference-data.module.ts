import { AccessPolicy, PeopleConsumer } from '@anxin/auth';
import { type DynamicModule, Module } from '@nestjs/common';
import { CopyFigures } from './copy-figures';
import { PolicyRegister } from './policy-register';
import { ReferenceAccessPolicy } from './reference-access-policy';
import { ReferenceDataConsumer } from './reference-data.consumer';
import { REFERENCE_OPTIONS, type ReferenceDataOptions } from './reference-data.options';

/**
 * The service's copies of people, policies and calendars, kept by its consumers of the directory's compacted topics; `PolicyRegister`
 * and `AccessPolicy` read them. Needs the service's `DataSource` and `Clock`.
 */
@Module({})
export class ReferenceDataModule {
  static forService(options: ReferenceDataOptions): DynamicModule {
    return {
      module: ReferenceDataModule,
      global: true,
      controllers: [PeopleConsumer, ReferenceDataConsumer],
      providers: [
        { provide: REFERENCE_OPTIONS, useValue: options },
        PolicyRegister,
        CopyFigures,
        { provide: AccessPolicy, useClass: ReferenceAccessPolicy },
      ],
      exports: [PolicyRegister, AccessPolicy],
    };
  }
}
