import { runWorker } from '@anxin/host';
import { complaintsService } from './complaints.service-definition';

void runWorker(complaintsService);
