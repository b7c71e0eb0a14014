import { defineService } from '@anxin/host';
import { importCatalogue } from '@anxin/imports';
import { ComplaintsActivityHost } from './complaints.activities';
import { complaintsCatalogue } from './complaints.catalogue';
import { complaintsEntities } from './complaints.entities';
import { ComplaintsModule } from './complaints.module';
import { Complaints1763856000000 } from './migrations/0001-complaints';
import { LotWatch1764028800000 } from './migrations/0002-lot-watch';
import { ClosedComplaints1764115200000 } from './migrations/0003-closed-complaints';
import { RecomputeClocksService } from './recompute-clocks/recompute-clocks.service';

export const complaintsService = defineService({
  name: 'complaints',
  title: 'Complaints',
  module: ComplaintsModule,
  entities: complaintsEntities,
  migrations: [Complaints1763856000000, LotWatch1764028800000, ClosedComplaints1764115200000],
  catalogue: { ...complaintsCatalogue, ...importCatalogue },
  activities: ComplaintsActivityHost,
  workflows: 'complaint-handling',
  calendarListener: RecomputeClocksService,
  personalData: true,
  mail: true,
});
