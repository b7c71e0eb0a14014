import { defineCatalogue } from '@anxin/i18n';

export const noticeCatalogue = defineCatalogue({
  'recall-mail.notice': {
    'zh-CN': {
      title: '食品召回通知 {reference}：请立即停止销售',
      detail:
        '{name}：\n我公司决定召回下列批次的食品。请立即停止销售、下架并单独存放，不要自行处理，等待我公司收回。\n请通过下面的链接告知各批次尚存、已售和已就地销毁的数量（链接仅可使用一次，{until} 前有效）：\n{link}\n召回批次：',
    },
    en: {
      title: 'Food recall {reference}: stop sale at once',
      detail:
        '{name},\nwe recall the lots of food below. Stop their sale at once, keep them apart and do not dispose of them; we take them back.\nPlease tell by this link what of each lot is still there, sold, or destroyed on site (it works once, until {until}):\n{link}\nLots:',
    },
  },
  'recall-mail.lot': {
    'zh-CN': { title: '批次', detail: '· {product} 批号 {number}，发货数量 {quantity} {unit}' },
    en: { title: 'Lot', detail: '· {product} lot {number}, delivered {quantity} {unit}' },
  },
  'recall-mail.contact': {
    'zh-CN': { title: '召回联系电话', detail: '如有疑问，请拨打召回联系电话 {phone}。' },
    en: { title: 'Recall contact', detail: 'If anything is unclear, call {phone}.' },
  },
  'recall-mail.more-lots': {
    'zh-CN': { title: '其余批次', detail: '· 另有 {count} 个批次，详见链接' },
    en: { title: 'More lots', detail: '· and {count} more lots, behind the link' },
  },
  'recall-mail.possible-duplicate': {
    'zh-CN': { title: '可能重复', detail: '【可能重复】这份召回通知 {reference} 您可能已经收到过，只需答复一次。\n' },
    en: {
      title: 'Possible duplicate',
      detail: '[Possible duplicate] You may have this notice {reference} already; answer once.\n',
    },
  },
  'recall-link.not-usable': {
    'zh-CN': { title: '链接无法使用', detail: '请使用最近一次通知中的链接，或直接联系我公司。' },
    en: { title: 'The link cannot be used', detail: 'Use the link of the latest notice, or contact us.' },
  },
  'recall-consignee.not-found': {
    'zh-CN': { title: '没有这个收货方的通知', detail: '召回 {reference} 没有发给 {consignee} 的通知。' },
    en: { title: 'No such consignee', detail: '{reference} has no notice to {consignee}.' },
  },
  'recall-consignee.not-in-scope': {
    'zh-CN': {
      title: '不在召回范围内的收货方',
      detail: '召回 {reference} 的货没有发给 {consignee}。请从召回页面打开收货方。',
    },
    en: {
      title: 'Not a consignee of it',
      detail: 'No goods of {reference} went to {consignee}. Open it from the recall.',
    },
  },
  'recall-confirmation.incomplete': {
    'zh-CN': { title: '答复不完整', detail: '还缺少批次：{missing}。请填写每个批次的数量。' },
    en: { title: 'The answer is incomplete', detail: '{missing} is missing. Say it for every lot.' },
  },
  'recall-confirmation.lots-or-reason': {
    'zh-CN': { title: '请填写其中一项', detail: '请填写各批次数量，或填写无法联系的原因，二者择一。' },
    en: { title: 'One of them', detail: 'Give the quantities of every lot, or the reason why nobody was reached.' },
  },
});
