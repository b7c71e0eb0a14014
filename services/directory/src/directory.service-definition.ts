import { defineService } from '@anxin/host';
import { readFirstPeople } from './bootstrap/first-people';
import { Delegation } from './delegation/delegation.entity';
import { directoryCatalogue } from './directory.catalogue';
import { DirectoryModule } from './directory.module';
import { Ground1763856000000 } from './migrations/0001-ground';
import { RegisteredPerson } from './person/registered-person.entity';
import { RegulationVersion } from './regulation/regulation-version.entity';

export const directoryService = defineService({
  name: 'directory',
  title: 'Directory',
  module: () => DirectoryModule.withFirstPeople(readFirstPeople(process.env['DIRECTORY_BOOTSTRAP'])),
  entities: [RegisteredPerson, Delegation, RegulationVersion],
  migrations: [Ground1763856000000],
  catalogue: directoryCatalogue,
  referenceData: 'owner',
});
