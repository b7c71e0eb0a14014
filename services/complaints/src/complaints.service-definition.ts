import { defineService } from '@anxin/host';
import { ComplaintsActivityHost } from './complaints.activities';
import { complaintsCatalogue } from './complaints.catalogue';
import { complaintsEntities } from './complaints.entities';
import { ComplaintsModule } from './complaints.module';
import { Complaints1763856000000 } from './migrations/0001-complaints';
import { RecomputeClocksService } from './recompute-clocks/recompute-clocks.service';

export const complaintsService = defineService({
  name: 'complaints',
  title: 'Complaints',
  module: ComplaintsModule,
  entities: complaintsEntities,
  migrations: [Complaints1763856000000],
  catalogue: complaintsCatalogue,
  activities: ComplaintsActivityHost,
  workflows: 'complaint-handling',
  calendarListener: RecomputeClocksService,
  personalData: true,
  mail: true,
});
