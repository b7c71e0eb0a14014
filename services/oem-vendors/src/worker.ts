import { runWorker } from '@anxin/host';
import { oemVendorsService } from './oem-vendors.service-definition';

void runWorker(oemVendorsService);
