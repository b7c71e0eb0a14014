import { runJoint } from '@anxin/host';
import { logisticsService } from './logistics.service-definition';

void runJoint(logisticsService);
