import { event, type EventToPublish, vendorChanged } from '@anxin/contracts';
import type { Vendor } from './vendor.entity';

export const vendorFact = ({ code, version, kind, name, language }: Vendor): EventToPublish =>
  event(vendorChanged, code, version, { code, version, kind, name, language });
