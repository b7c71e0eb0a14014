import { defineService } from '@anxin/host';
import { importCatalogue, importEntities } from '@anxin/imports';
import { readFirstPeople } from './bootstrap/first-people';
import { Customer } from './customer/customer.entity';
import { Delegation } from './delegation/delegation.entity';
import { directoryCatalogue } from './directory.catalogue';
import { DirectoryModule } from './directory.module';
import { Material } from './material/material.entity';
import { Ground1763856000000 } from './migrations/0001-ground';
import { CustomersAndProducts1764028800000 } from './migrations/0002-customers-and-products';
import { MaterialsAndSites1764288000000 } from './migrations/0003-materials-and-sites';
import { RegisteredPerson } from './person/registered-person.entity';
import { Product } from './product/product.entity';
import { RegulationVersion } from './regulation/regulation-version.entity';
import { Site } from './site/site.entity';

export const directoryService = defineService({
  name: 'directory',
  title: 'Directory',
  module: () => DirectoryModule.withFirstPeople(readFirstPeople(process.env['DIRECTORY_BOOTSTRAP'])),
  entities: [RegisteredPerson, Delegation, RegulationVersion, Customer, Product, Material, Site, ...importEntities],
  migrations: [Ground1763856000000, CustomersAndProducts1764028800000, MaterialsAndSites1764288000000],
  catalogue: { ...directoryCatalogue, ...importCatalogue },
  referenceData: 'owner',
});
