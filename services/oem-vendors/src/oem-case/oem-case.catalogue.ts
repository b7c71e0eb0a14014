import { defineCatalogue } from '@anxin/i18n';

export const oemCaseCatalogue = defineCatalogue({
  'oem-case.not-found': {
    'zh-CN': { title: '没有这张代工异常单', detail: '代工异常单 {reference} 不存在。请从列表中打开。' },
    en: { title: 'No such OEM case', detail: 'There is no OEM case {reference}. Open it from the list.' },
  },
  'oem-case.not-in-stage': {
    'zh-CN': {
      title: '代工异常单状态不符',
      detail: '代工异常单 {reference} 现为 {present}，这一步须在 {needed} 时办理。请刷新后查看。',
    },
    en: {
      title: 'The OEM case is in another stage',
      detail: 'OEM case {reference} is {present}, and this act belongs to {needed}. Reload it.',
    },
  },
  'oem-case.standing': {
    'zh-CN': {
      title: '已有未办结的代工异常单',
      detail: '投诉 {complaint} 的批次 {lot} 已有代工异常单 {reference} 在办。请打开该单继续办理。',
    },
    en: {
      title: 'An OEM case is open already',
      detail: 'OEM case {reference} is open for complaint {complaint} and lot {lot}. Open it and go on there.',
    },
  },
  'oem-case.personal-data': {
    'zh-CN': {
      title: '内容含有个人信息',
      detail: '{fields} 中有电话、邮箱或身份证号码。这些内容会转给受托方，请删去投诉人的个人信息后重新提交。',
    },
    en: {
      title: 'Personal data in the text',
      detail:
        '{fields} holds a phone number, mail address or ID number. The manufacturer gets these words: take out what identifies the complainant, then send it again.',
    },
  },
  'oem-case.received-in-future': {
    'zh-CN': { title: '接到投诉的时间有误', detail: '接到投诉的时间 {receivedAt} 晚于现在。请更正时间。' },
    en: { title: 'Received in the future', detail: '{receivedAt} lies in the future. Correct the time of receipt.' },
  },
  'oem-case.lot-not-oem': {
    'zh-CN': {
      title: '不是委托产品',
      detail: '批次 {lot} 是本公司自产，不走代工异常流程。请核对批号，或按质量投诉办理。',
    },
    en: {
      title: 'Not an OEM product',
      detail: 'Lot {lot} is of the company’s own make. Check the number, or handle it as a quality complaint.',
    },
  },
  'oem-case.manufacturer-needed': {
    'zh-CN': { title: '请填写受托方', detail: '由批号 {lot} 不能确定受托方。请填写受托方编码。' },
    en: {
      title: 'Name the manufacturer',
      detail: 'Whose make lot {lot} is does not follow from its number. Give the manufacturer’s code.',
    },
  },
  'oem-case.manufacturer-unknown': {
    'zh-CN': {
      title: '没有这家受托方',
      detail: '受托方名录中没有 {manufacturer}。请核对编码，或先导入受托方名录。',
    },
    en: {
      title: 'No such manufacturer',
      detail: '{manufacturer} is not in the register of manufacturers. Check the code, or import the register first.',
    },
  },
  'oem-case.manufacturer-differs': {
    'zh-CN': { title: '受托方与批次不符', detail: '批次 {lot} 由 {makers} 生产，不是 {given}。请核对批号与受托方。' },
    en: {
      title: 'Another manufacturer',
      detail: 'Lot {lot} was made by {makers}, not by {given}. Check the lot and the manufacturer.',
    },
  },
  'oem-case.product-differs': {
    'zh-CN': { title: '产品与批次不符', detail: '批次 {lot} 的产品是 {products}，不是 {given}。请核对批号与产品。' },
    en: {
      title: 'Another product',
      detail: 'Lot {lot} is of {products}, not of {given}. Check the lot and the product.',
    },
  },
  'oem-case.own-submission': {
    'zh-CN': { title: '不能确认本人提交的异常单', detail: '代工异常单须由提交人以外的代工质量工程师确认或退回。' },
    en: {
      title: 'Your own submission',
      detail: 'An OEM case is confirmed or returned by another engineer than the one who submitted it.',
    },
  },
  'oem-opinion.own-opinion': {
    'zh-CN': { title: '不能审批本人的意见', detail: '处理意见须由提出人以外的上级审批。' },
    en: { title: 'Your own opinion', detail: 'An opinion is decided by another superior than the one who gave it.' },
  },
  'oem-opinion.waits': {
    'zh-CN': {
      title: '处理意见待审批',
      detail: '代工异常单 {reference} 的第 {revision} 版意见尚待上级审批。请等审批结果。',
    },
    en: {
      title: 'The opinion waits',
      detail: 'Opinion {revision} of {reference} waits for the superior. Wait for the decision.',
    },
  },
  'oem-opinion.not-found': {
    'zh-CN': { title: '没有这版意见', detail: '代工异常单 {reference} 没有第 {revision} 版意见。请刷新后查看。' },
    en: { title: 'No such opinion', detail: '{reference} has no opinion {revision}. Reload it.' },
  },
  'oem-opinion.already-decided': {
    'zh-CN': {
      title: '意见已审批',
      detail: '代工异常单 {reference} 的第 {revision} 版意见已由 {by} 审批（{outcome}），结果有效。',
    },
    en: {
      title: 'The opinion is decided',
      detail: '{by} decided opinion {revision} of {reference} ({outcome}), and that stands.',
    },
  },
  'oem-opinion.extension-too-late': {
    'zh-CN': {
      title: '已过期限，不能延期',
      detail: '代工异常单 {reference} 的处理意见应于 {dueAt} 前提出，延期须在期限前说明。请尽快提出意见。',
    },
    en: {
      title: 'Too late to extend',
      detail:
        'The opinion of {reference} was due at {dueAt}; more time is only given before that. Give the opinion as soon as you can.',
    },
  },
  'oem-opinion.extension-not-longer': {
    'zh-CN': {
      title: '延期时间有误',
      detail: '代工异常单 {reference} 的期限是 {dueAt}，延期应晚于此。请更正时间。',
    },
    en: {
      title: 'Not longer',
      detail: 'The opinion of {reference} is due at {dueAt}; {until} is not later. Give a later time.',
    },
  },
});
