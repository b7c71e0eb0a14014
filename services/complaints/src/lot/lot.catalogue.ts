import { defineCatalogue } from '@anxin/i18n';

export const lotCatalogue = defineCatalogue({
  'complaint.lot-unknown': {
    'zh-CN': {
      title: '没有这个批号',
      detail: '没有批号为 {lot} 的批次。请从系统给出的候选批号中选择，或核对后重新填写。',
    },
    en: {
      title: 'No such lot',
      detail: 'No lot {lot} is known. Choose one of the suggested lots, or check the number and enter it again.',
    },
  },
  'complaint.lot-unchanged': {
    'zh-CN': { title: '批号没有变化', detail: '投诉 {reference} 的批号已经是 {lot}。如需更改，请选择其他批号。' },
    en: {
      title: 'Nothing would change',
      detail: 'Complaint {reference} is about lot {lot} already. Choose another lot.',
    },
  },
});
