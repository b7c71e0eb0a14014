import { runApi } from '@anxin/host';
import { complaintsService } from './complaints.service-definition';

void runApi(complaintsService);
