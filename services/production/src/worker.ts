import { runWorker } from '@anxin/host';
import { productionService } from './production.service-definition';

void runWorker(productionService);
