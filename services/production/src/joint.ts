import { runJoint } from '@anxin/host';
import { productionService } from './production.service-definition';

void runJoint(productionService);
