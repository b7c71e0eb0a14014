import { runApi } from '@anxin/host';
import { qualityService } from './quality.service-definition';

void runApi(qualityService);
