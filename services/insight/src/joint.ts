import { runJoint } from '@anxin/host';
import { insightService } from './insight.service-definition';

void runJoint(insightService);
