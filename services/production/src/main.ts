import { runApi } from '@anxin/host';
import { productionService } from './production.service-definition';

void runApi(productionService);
