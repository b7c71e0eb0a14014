import { defineService } from '@anxin/host';
import { importCatalogue, importEntities } from '@anxin/imports';
import { readFirstPeople } from './bootstrap/first-people';
import { Customer } from './customer/customer.entity';
import { Delegation } from './delegation/delegation.entity';
import { directoryCatalogue } from './directory.catalogue';
import { DirectoryModule } from './directory.module';
import { Ground1763856000000 } from './migrations/0001-ground';
import { CustomersAndProducts1764028800000 } from './migrations/0002-customers-and-products';
import { RegisteredPerson } from './person/registered-person.entity';
import { Product } from './product/product.entity';
import { RegulationVersion } from './regulation/regulation-version.entity';

export const directoryService = defineService({
  name: 'directory',
  title: 'Directory',
  module: () => DirectoryModule.withFirstPeople(readFirstPeople(process.env['DIRECTORY_BOOTSTRAP'])),
  entities: [RegisteredPerson, Delegation, RegulationVersion, Customer, Product, ...importEntities],
  migrations: [Ground1763856000000, CustomersAndProducts1764028800000],
  catalogue: { ...directoryCatalogue, ...importCatalogue },
  referenceData: 'owner',
});
