import { runApi } from '@anxin/host';
import { insightService } from './insight.service-definition';

void runApi(insightService);
