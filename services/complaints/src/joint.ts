import { runJoint } from '@anxin/host';
import { complaintsService } from './complaints.service-definition';

void runJoint(complaintsService);
