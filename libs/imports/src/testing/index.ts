export { fileSender } from './file-sender';
