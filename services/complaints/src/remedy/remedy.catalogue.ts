import { defineCatalogue } from '@anxin/i18n';

export const remedyCatalogue = defineCatalogue({
  'remedy.not-found': {
    'zh-CN': { title: '没有这个处理方案', detail: '投诉 {reference} 没有方案 {remedyId}。请刷新后再办。' },
    en: { title: 'No such remedy', detail: '{reference} has no remedy {remedyId}. Reload the case.' },
  },
  'remedy.not-in-state': {
    'zh-CN': { title: '方案状态不符', detail: '方案 {remedyId} 现为 {state}，不能办理这一步。请刷新后查看。' },
    en: {
      title: 'The remedy is in another state',
      detail: 'Remedy {remedyId} is {state} and takes no such act. Reload the case.',
    },
  },
  'remedy.incomplete': {
    'zh-CN': { title: '方案不完整', detail: '“{kind}”类方案缺少 {field}。请补全后提交。' },
    en: {
      title: 'The remedy is incomplete',
      detail: 'A remedy of kind {kind} needs {field}. Complete it and send it again.',
    },
  },
  'remedy.refused-before': {
    'zh-CN': {
      title: '相同方案已被否决',
      detail: '内容相同的方案 {remedyId} 已被否决，否决有效。请修改方案，或提交签呈。',
    },
    en: {
      title: 'Refused before',
      detail:
        'The same remedy was refused as {remedyId}, and the refusal stands. Revise it or file an objection (签呈).',
    },
  },
  'remedy.stands': {
    'zh-CN': { title: '已有生效的方案', detail: '方案 {remedyId} 现为 {state}，不能再提出其他方案。' },
    en: { title: 'Another remedy stands', detail: 'Remedy {remedyId} is {state}; no other can be proposed beside it.' },
  },
  'remedy.not-agreed': {
    'zh-CN': {
      title: '投诉人尚未同意',
      detail: '方案 {remedyId} 没有投诉人同意的记录（现为 {state}）。请先征得同意并登记何人、何时、以何方式。',
    },
    en: {
      title: 'The complainant has not agreed',
      detail:
        'No agreement to remedy {remedyId} is on record (it is {state}). Ask the complainant and record who, when and how.',
    },
  },
  'remedy.beyond-authority': {
    'zh-CN': { title: '超出审批权限', detail: '该方案属 {tier}，须由 {needs} 签署。您无权签署，本次操作已记录。' },
    en: {
      title: 'Beyond your authority',
      detail:
        'This remedy falls under {tier} and must be signed by {needs}. You may not sign it, and the attempt is on record.',
    },
  },
  'remedy.sheet-not-filed': {
    'zh-CN': {
      title: '处理单尚未备案',
      detail: '方案 {remedyId} 的售后服务处理单尚未备案，不能签署；本次操作已记录。请先备案并复核。',
    },
    en: {
      title: 'The handling sheet is not filed',
      detail:
        'Remedy {remedyId} cannot be signed before its handling sheet is filed; the attempt is on record. File it and have it reviewed.',
    },
  },
  'remedy.sheet-not-reviewed': {
    'zh-CN': { title: '处理单尚未复核', detail: '处理单 {sheet} 尚未由他人复核。请复核后再签署。' },
    en: {
      title: 'The handling sheet is not reviewed',
      detail: 'Handling sheet {sheet} is not reviewed by another person yet. Have it reviewed first.',
    },
  },
  'remedy.content-changed': {
    'zh-CN': { title: '内容已变更', detail: '方案 {remedyId} 在您查看之后有变动。请重新查看最新内容后再签署。' },
    en: {
      title: 'The content changed',
      detail: 'Remedy {remedyId} changed after it was shown to you. Read it again before you sign.',
    },
  },
  'remedy.already-decided': {
    'zh-CN': {
      title: '已有签署结果',
      detail: '方案 {remedyId} 已由 {decidedBy} 签署，结果为 {outcome}，不能再作不同的决定。',
    },
    en: {
      title: 'Decided already',
      detail: 'Remedy {remedyId} was {outcome} by {decidedBy}; another decision is not taken.',
    },
  },
  'remedy.reason-missing': {
    'zh-CN': { title: '请写明否决理由', detail: '否决方案 {remedyId} 须写明理由。' },
    en: { title: 'Say why', detail: 'A refusal of remedy {remedyId} needs its reason.' },
  },
  'remedy.own-proposal': {
    'zh-CN': {
      title: '不能审批自己的方案',
      detail: '方案的提出人、处理单的编制人及其代理人不能签署该方案。请由其他有权人员签署。',
    },
    en: {
      title: 'Your own request',
      detail:
        'Who proposed the remedy or wrote its sheet does not sign it, nor does their deputy. Another authorised person must.',
    },
  },
  'handling-sheet.not-found': {
    'zh-CN': { title: '没有处理单', detail: '方案 {remedyId} 尚无售后服务处理单。请先备案。' },
    en: { title: 'No handling sheet', detail: 'Remedy {remedyId} has no handling sheet yet. File it first.' },
  },
  'handling-sheet.already-filed': {
    'zh-CN': { title: '处理单已备案', detail: '该方案的处理单 {sheet} 已备案，不能重复。' },
    en: { title: 'Filed already', detail: 'Handling sheet {sheet} of this remedy is filed already.' },
  },
  'handling-sheet.already-reviewed': {
    'zh-CN': { title: '处理单已复核', detail: '处理单 {sheet} 已复核，无需重复。' },
    en: { title: 'Reviewed already', detail: 'Handling sheet {sheet} is reviewed already.' },
  },
  'handling-sheet.own-review': {
    'zh-CN': { title: '不能复核自己的处理单', detail: '处理单须由编制人以外的人复核。请由其他同事复核。' },
    en: {
      title: 'Your own sheet',
      detail: 'A handling sheet is reviewed by another person than its author. Ask a colleague.',
    },
  },
});
