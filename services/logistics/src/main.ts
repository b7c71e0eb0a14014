import { runApi } from '@anxin/host';
import { logisticsService } from './logistics.service-definition';

void runApi(logisticsService);
