import { runApi } from '@anxin/host';
import { directoryService } from './directory.service-definition';

void runApi(directoryService);
