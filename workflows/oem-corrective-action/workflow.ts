export { correctiveAction } from './corrective-action';
