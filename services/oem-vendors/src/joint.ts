import { runJoint } from '@anxin/host';
import { oemVendorsService } from './oem-vendors.service-definition';

void runJoint(oemVendorsService);
