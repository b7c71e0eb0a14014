import { importEntities } from '@anxin/imports';
import { OemClock } from './clock/clock.entity';
import { OemClockRung } from './clock/clock-rung.entity';
import { ComplaintFact } from './complaint-fact/complaint-fact.entity';
import { RefLot } from './lot/ref-lot.entity';
import { OemWorkItem } from './oem-work/oem-work-item.entity';
import { Vendor } from './vendor/vendor.entity';

/** Every table of the service that is not a mechanism's. */
export const oemVendorsEntities = [
  ComplaintFact,
  OemClock,
  OemClockRung,
  OemWorkItem,
  RefLot,
  Vendor,
  ...importEntities,
];
