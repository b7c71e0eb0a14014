import type { ComplaintSchemas, ProductionSchemas, QualitySchemas } from '../api/client';

type Register = ComplaintSchemas['RegisterComplaintDto'];

export const channels: readonly Register['channel'][] = [
  ...(['phone', 'wechat', 'web', 'email', 'letter', 'visit'] as const),
  ...(['dealer', 'point-of-sale', 'market'] as const),
];
export const classes: readonly Register['class'][] = ['quality', 'service-attitude', 'delivery', 'price', 'other'];
export const grades: readonly Register['grade'][] = ['minor', 'general', 'severe', 'major'];
export const findings: readonly ComplaintSchemas['RecordFindingDto']['outcome'][] = [
  'confirmed',
  'not-confirmed',
  'inconclusive',
];
export const investigations: readonly QualitySchemas['AnswerRetestDto']['outcome'][] = [
  'conforming',
  'nonconforming',
  'inconclusive',
  'missing',
];
export const recordKinds: readonly ProductionSchemas['RecordEntryDto']['kind'][] = [
  ...(['process', 'material', 'cleaning', 'inspection', 'personnel', 'other'] as const),
];
export const remedyKinds: readonly ComplaintSchemas['ProposeRemedyDto']['kind'][] = [
  ...(['exchange', 'resend', 'refund', 'money', 'price-difference', 'other'] as const),
];
export const remedyAnswers: readonly ComplaintSchemas['AnswerRemedyDto']['answer'][] = [
  'agreed',
  'declined',
  'countered',
];
export const givers: readonly ComplaintSchemas['AnswerRemedyDto']['givenBy'][] = ['complainant', 'family', 'agent'];
export const answerChannels: readonly ComplaintSchemas['WriteAnswerDto']['channel'][] = ['email', 'letter'];
export const callBackOutcomes: readonly ComplaintSchemas['RecordCallBackDto']['outcome'][] = [
  ...(['satisfied', 'dissatisfied', 'not-reached', 'unreachable'] as const),
];
