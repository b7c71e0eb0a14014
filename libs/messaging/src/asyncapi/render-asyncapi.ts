import { stringify } from 'yaml';
import { eventCatalogue } from '../kafka/event-catalogue';
import { buildAsyncApi } from './build-asyncapi';

/** Text of docs/asyncapi.yaml. */
export const renderAsyncApi = (): string =>
  `# Generated from the event definitions of libs/contracts: npm run asyncapi\n${stringify(buildAsyncApi(eventCatalogue), { aliasDuplicateObjects: false, lineWidth: 120 })}`;
