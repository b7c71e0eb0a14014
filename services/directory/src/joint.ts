import { runJoint } from '@anxin/host';
import { directoryService } from './directory.service-definition';

void runJoint(directoryService);
