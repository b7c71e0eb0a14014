import { defineCatalogue } from '@anxin/i18n';

export const insightCatalogue = defineCatalogue({
  'case.not-found': {
    'zh-CN': { title: '没有这个案件', detail: '查不到案件 {reference}。刚登记的案件几秒后出现；请核对编号后再试。' },
    en: {
      title: 'No such case',
      detail:
        'Nothing is known of a case {reference}. One just registered appears in seconds; check the number and try again.',
    },
  },
});
