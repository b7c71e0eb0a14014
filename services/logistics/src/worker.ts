import { runWorker } from '@anxin/host';
import { logisticsService } from './logistics.service-definition';

void runWorker(logisticsService);
