import { defineCatalogue } from '@anxin/i18n';

export const recallCatalogue = defineCatalogue({
  'recall.not-found': {
    'zh-CN': { title: '没有这次召回', detail: '召回 {reference} 不存在。请从召回列表中打开。' },
    en: { title: 'No such recall', detail: 'There is no recall {reference}. Open it from the list of recalls.' },
  },
  'recall.not-in-stage': {
    'zh-CN': {
      title: '召回阶段不符',
      detail: '召回 {reference} 现处于 {present}，这一步属于 {needed}。请刷新后查看。',
    },
    en: {
      title: 'The recall is in another stage',
      detail: 'Recall {reference} is in {present}, and this act belongs to {needed}. Reload it.',
    },
  },
  'recall.cannot-move': {
    'zh-CN': { title: '召回不能这样推进', detail: '召回 {reference} 现处于 {present}，不能转到 {wanted}。' },
    en: { title: 'The recall cannot move so', detail: 'Recall {reference} is in {present}; {wanted} does not follow.' },
  },
  'recall.level-unknown': {
    'zh-CN': { title: '没有这个召回等级', detail: '{rulePack} 没有等级 {level}，可选：{levels}。' },
    en: { title: 'No such level', detail: '{rulePack} has no level {level}. It has {levels}.' },
  },
  'recall.scope-differs': {
    'zh-CN': {
      title: '召回范围不一致',
      detail: '召回 {reference}：物流冻结的 {what} 为 {frozen}，质量保存的为 {kept}。请核对后处理该异常。',
    },
    en: {
      title: 'The scope differs',
      detail:
        'Recall {reference}: logistics froze {frozen} {what}, quality keeps {kept}. Find out why, then resolve it.',
    },
  },
  'recall.scope-frozen': {
    'zh-CN': { title: '召回范围已冻结', detail: '召回 {reference} 的范围已冻结为第 {version} 版，不能更改。' },
    en: { title: 'The scope is frozen', detail: 'The scope of {reference} is frozen as version {version}.' },
  },
  'recall.unit-differs': {
    'zh-CN': { title: '计量单位不一致', detail: '批次 {lot} 以 {unit} 计，收到的是 {given}。请更正单位。' },
    en: { title: 'Another unit', detail: 'Lot {lot} is counted in {unit}, not in {given}. Put the unit right.' },
  },
  'recall.not-in-scope': {
    'zh-CN': { title: '不在召回范围内', detail: '批次 {lot} 不在召回 {reference} 的范围内。请核对批号。' },
    en: { title: 'Not in the scope', detail: 'Lot {lot} is not in the scope of {reference}. Check its number.' },
  },
  'recall.notices-not-out': {
    'zh-CN': { title: '召回通知未发完', detail: '召回 {reference} 还有 {open} 份通知未发出。' },
    en: { title: 'Notices are not out', detail: '{open} notices of {reference} are not out yet.' },
  },
  'recall.unaccounted': {
    'zh-CN': {
      title: '还有去向不明的数量',
      detail: '召回 {reference} 有 {count} 处数量去向不明且未作说明。请逐批核实或说明后再结束。',
    },
    en: {
      title: 'Goods are unaccounted for',
      detail: '{count} quantities of {reference} are in no box and unexplained. Find or explain each, then close.',
    },
  },
  'recall.over-accounted': {
    'zh-CN': {
      title: '数量超出',
      detail: '召回 {reference} 有 {count} 处去向合计超过 100%，说明缺少记录。请补齐记录，不能用说明代替。',
    },
    en: {
      title: 'More than there was',
      detail:
        '{count} boxes of {reference} add up to more than 100 %: an input is missing. No explanation replaces it.',
    },
  },
  'recall.not-closable': {
    'zh-CN': {
      title: '召回还不能结束',
      detail: '召回 {reference} 尚有未完成事项：启动条件 {checks}；通知 {notices}；在途 {inTransit}。',
    },
    en: {
      title: 'The recall cannot be closed yet',
      detail: 'Open in {reference}: checks {checks}; notices {notices}; in transit {inTransit}.',
    },
  },
  'recall-explanation.too-much': {
    'zh-CN': { title: '说明数量过多', detail: '批次 {lot} 待说明的数量为 {open} {unit}。请改正数量。' },
    en: {
      title: 'More than is missing',
      detail: 'Of lot {lot} {open} {unit} are to be explained. Correct the quantity.',
    },
  },
  'recall-trouble.not-found': {
    'zh-CN': { title: '没有这个异常', detail: '召回 {reference} 没有异常 {id}。' },
    en: { title: 'No such trouble', detail: '{reference} has no trouble {id}.' },
  },
  'recall-trouble.already-resolved': {
    'zh-CN': { title: '异常已处理', detail: '异常 {id} 已处理，无需重复。' },
    en: { title: 'Resolved already', detail: 'Trouble {id} is resolved already.' },
  },
});
