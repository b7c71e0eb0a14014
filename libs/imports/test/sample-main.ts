import { runApi } from '@anxin/host';
import { sampleImports } from './sample-imports';

void runApi(sampleImports);
