import { runJoint } from '@anxin/host';
import { qualityService } from './quality.service-definition';

void runJoint(qualityService);
