import { AccessPolicy } from '@anxin/auth';
import { ImportModule } from '@anxin/imports';
import { PolicyRegister, REFERENCE_OPTIONS, type ReferenceDataOptions } from '@anxin/reference-data';
import { type DynamicModule, Module } from '@nestjs/common';
import { DirectoryAccessPolicy } from './access/directory-access-policy';
import { PermittedHat } from './access/permitted-hat';
import { type FirstPerson } from './bootstrap/first-people';
import { FIRST_PEOPLE, RegisterFirstPeople } from './bootstrap/register-first-people';
import { ChangeMaterialController } from './change-material/change-material.controller';
import { ChangeMaterialService } from './change-material/change-material.service';
import { ChangeRolesController } from './change-roles/change-roles.controller';
import { ChangeRolesService } from './change-roles/change-roles.service';
import { ChangeSiteController } from './change-site/change-site.controller';
import { ChangeSiteService } from './change-site/change-site.service';
import { DecideCalendarController } from './decide-regulation/decide-calendar.controller';
import { DecidePolicyController } from './decide-regulation/decide-policy.controller';
import { DecideRegulationService } from './decide-regulation/decide-regulation.service';
import { DelegateController } from './delegate/delegate.controller';
import { DelegateService } from './delegate/delegate.service';
import { ImportCustomers } from './import-customers/import-customers';
import { ImportMaterials } from './import-materials/import-materials';
import { ImportProducts } from './import-products/import-products';
import { ImportSites } from './import-sites/import-sites';
import { ProposeCalendarController } from './propose-regulation/propose-calendar.controller';
import { ProposePolicyController } from './propose-regulation/propose-policy.controller';
import { ProposeRegulationService } from './propose-regulation/propose-regulation.service';
import { ReadCustomersController } from './read-customers/read-customers.controller';
import { ReadDelegationsController } from './read-delegations/read-delegations.controller';
import { ReadMaterialsController } from './read-materials/read-materials.controller';
import { ReadPeopleController } from './read-people/read-people.controller';
import { ReadProductsController } from './read-products/read-products.controller';
import { ReadCalendarsController } from './read-regulations/read-calendars.controller';
import { ReadPoliciesController } from './read-regulations/read-policies.controller';
import { ReadRegulationsService } from './read-regulations/read-regulations.service';
import { ReadSitesController } from './read-sites/read-sites.controller';
import { RegisterPeopleController } from './register-people/register-people.controller';
import { RegisterPeopleService } from './register-people/register-people.service';
import { RevokeDelegationController } from './revoke-delegation/revoke-delegation.controller';
import { RevokeDelegationService } from './revoke-delegation/revoke-delegation.service';

/** People, delegations, customers, products, materials, sites, policies and calendars. The directory keeps its own copies in the transaction of the change, not by its events. */
@Module({})
export class DirectoryModule {
  static withFirstPeople(people: readonly FirstPerson[] | undefined): DynamicModule {
    return {
      module: DirectoryModule,
      global: true,
      imports: [ImportModule.forService([ImportCustomers, ImportProducts, ImportMaterials, ImportSites])],
      controllers: [
        ...[RegisterPeopleController, ChangeRolesController, ReadPeopleController],
        ...[DelegateController, RevokeDelegationController, ReadDelegationsController],
        ...[ProposePolicyController, DecidePolicyController, ReadPoliciesController],
        ...[ProposeCalendarController, DecideCalendarController, ReadCalendarsController],
        ...[ReadCustomersController, ReadProductsController, ReadMaterialsController, ReadSitesController],
        ...[ChangeMaterialController, ChangeSiteController],
      ],
      providers: [
        { provide: REFERENCE_OPTIONS, useValue: { service: 'directory' } satisfies ReferenceDataOptions },
        { provide: AccessPolicy, useClass: DirectoryAccessPolicy },
        { provide: FIRST_PEOPLE, useValue: people ?? null },
        ...[PolicyRegister, PermittedHat, RegisterFirstPeople],
        ...[RegisterPeopleService, ChangeRolesService, DelegateService, RevokeDelegationService],
        ...[ChangeMaterialService, ChangeSiteService],
        ...[ProposeRegulationService, DecideRegulationService, ReadRegulationsService],
      ],
      exports: [AccessPolicy, PolicyRegister],
    };
  }
}
