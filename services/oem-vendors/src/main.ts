import { runApi } from '@anxin/host';
import { oemVendorsService } from './oem-vendors.service-definition';

void runApi(oemVendorsService);
