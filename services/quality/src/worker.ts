import { runWorker } from '@anxin/host';
import { qualityService } from './quality.service-definition';

void runWorker(qualityService);
