import type { Catalogue } from '@anxin/i18n';
import { assessmentCatalogue } from './assessment/assessment.catalogue';
import { recallCatalogue } from './recall/recall.catalogue';
import { recallPlanCatalogue } from './recall/recall-plan.catalogue';
import { noticeCatalogue } from './recall-notice/notice.catalogue';

export const qualityCatalogue = {
  ...assessmentCatalogue,
  ...recallCatalogue,
  ...recallPlanCatalogue,
  ...noticeCatalogue,
  'retest.not-found': {
    'zh-CN': { title: '没有这张复检单', detail: '复检单 {id} 不存在。请从“我的工作”中打开。' },
    en: { title: 'No such retest order', detail: 'There is no retest order {id}. Open it from “My work”.' },
  },
  'retest.already-answered': {
    'zh-CN': { title: '复检已有结论', detail: '复检单 {id} 已答复，结论有效，不能再答。如需更正，请联系质检科长。' },
    en: {
      title: 'The retest is answered',
      detail: 'Retest order {id} is answered and its answer stands. To correct it, ask the QC chief.',
    },
  },
  'retest.answer-incomplete': {
    'zh-CN': {
      title: '复检答复不完整',
      detail: '缺少 {field}：有结论须写明留样编号和检测项目；样品缺失或无法判定须写明原因。请补全后重新提交。',
    },
    en: {
      title: 'The retest answer is incomplete',
      detail:
        '{field} is missing: a result needs the sample code and measurements; a missing sample or an open result needs its reason. Complete it and send it again.',
    },
  },
} satisfies Catalogue;
