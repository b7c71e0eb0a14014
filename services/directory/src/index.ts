export { directoryService } from './directory.service-definition';
