import type { Catalogue } from '@anxin/i18n';

export const assessmentCatalogue = {
  'assessment.not-found': {
    'zh-CN': { title: '没有这项召回评估', detail: '召回评估 {id} 不存在。请从“我的工作”中打开。' },
    en: { title: 'No such assessment', detail: 'There is no recall assessment {id}. Open it from “My work”.' },
  },
  'assessment.already-decided': {
    'zh-CN': {
      title: '召回评估已有决定',
      detail: '召回评估 {id} 已由 {by} 作出决定（{outcome}），决定有效。此后的新情况会另开一项评估。',
    },
    en: {
      title: 'The assessment is decided',
      detail: '{by} decided recall assessment {id} ({outcome}), and that stands. What comes later opens another one.',
    },
  },
  'hold-order.not-found': {
    'zh-CN': { title: '没有这张封存指令', detail: '封存指令 {id} 不存在。请联系质检科长核对。' },
    en: { title: 'No such hold order', detail: 'There is no hold order {id}. Ask the QC chief.' },
  },
  'hold-order.not-open': {
    'zh-CN': {
      title: '这张封存指令无须办结',
      detail: '封存指令 {id} 现为 {status}：批次已封存、已解除、已写明理由办结，或物流部尚未答复。请刷新后再看。',
    },
    en: {
      title: 'The hold order is not open',
      detail:
        'Hold order {id} is {status}: the lot is held or was released, the reason is on record, or logistics has not answered yet. Reload and look again.',
    },
  },
} satisfies Catalogue;
