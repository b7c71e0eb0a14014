export { correctiveAction } from './corrective-action';
export { oemOpinion } from './opinion';
