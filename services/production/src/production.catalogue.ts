import type { Catalogue } from '@anxin/i18n';

export const productionCatalogue = {
  'batch-records.not-found': {
    'zh-CN': { title: '没有这张批次追溯单', detail: '批次追溯单 {id} 不存在。请从“我的工作”中打开。' },
    en: {
      title: 'No such batch-records request',
      detail: 'There is no batch-records request {id}. Open it from “My work”.',
    },
  },
  'batch-records.already-answered': {
    'zh-CN': {
      title: '批次追溯已答复',
      detail: '批次追溯单 {id} 已答复，答复有效，不能再答。如需更正，请联系生产科长。',
    },
    en: {
      title: 'The batch records are answered',
      detail: 'Batch-records request {id} is answered and its answer stands. To correct it, ask the production chief.',
    },
  },
  'batch-records.answer-incomplete': {
    'zh-CN': {
      title: '批次追溯答复不完整',
      detail:
        '缺少 {field}：有结论须列出所查记录；不符合须写明原因分析；记录缺失或无法判定须写明理由。请补全后重新提交。',
    },
    en: {
      title: 'The batch-records answer is incomplete',
      detail:
        '{field} is missing: a conclusion lists the records looked at, a nonconformity its cause, anything else its reason. Complete it and send it again.',
    },
  },
} satisfies Catalogue;
