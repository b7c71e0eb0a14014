import { defineCatalogue } from '@anxin/i18n';

export const correctiveActionCatalogue = defineCatalogue({
  'corrective-action.not-found': {
    'zh-CN': { title: '没有这份整改要求', detail: '整改要求 {reference} 不存在。请从列表中打开。' },
    en: {
      title: 'No such request',
      detail: 'There is no corrective-action request {reference}. Open it from the list.',
    },
  },
  'corrective-action.stands': {
    'zh-CN': {
      title: '已有进行中的整改要求',
      detail: '异常 {oemCase} 已有未关闭的整改要求 {reference}，请在其中处理。',
    },
    en: { title: 'A request stands', detail: 'Case {oemCase} has the open request {reference}. Go on there.' },
  },
  'corrective-action.case-not-confirmed': {
    'zh-CN': { title: '异常尚未确认', detail: '异常 {oemCase} 尚未由 OEM 质量工程师确认。请先确认，再发出整改要求。' },
    en: {
      title: 'The case is not confirmed',
      detail: 'Case {oemCase} is not confirmed yet. Confirm it, then issue the request.',
    },
  },
  'corrective-action.cannot-move': {
    'zh-CN': { title: '整改要求不能这样推进', detail: '整改要求 {reference} 现处于 {present}，不能转到 {wanted}。' },
    en: {
      title: 'The request cannot move so',
      detail: 'Request {reference} is in {present}; {wanted} does not follow.',
    },
  },
  'corrective-action.gate-not-open': {
    'zh-CN': {
      title: '该步骤现不可答复',
      detail: '整改要求 {reference} 的 {gate} 现不接受答复（当前步骤：{open}）。请刷新后查看。',
    },
    en: {
      title: 'This gate is not open',
      detail: '{gate} of {reference} takes no answer now (open: {open}). Reload the request.',
    },
  },
  'corrective-link.not-usable': {
    'zh-CN': { title: '链接无法使用', detail: '请使用最近一封邮件中的链接，或登录供应商门户，或直接联系我公司。' },
    en: {
      title: 'The link cannot be used',
      detail: 'Use the link of the latest mail, log in to the portal, or contact us.',
    },
  },
  'corrective-trouble.not-found': {
    'zh-CN': { title: '没有这项异常', detail: '整改要求 {reference} 没有编号为 {id} 的受阻步骤。' },
    en: { title: 'No such trouble', detail: 'Request {reference} has no refused step {id}.' },
  },
  'corrective-trouble.resolved': {
    'zh-CN': { title: '已处理', detail: '该受阻步骤已处理，系统会重新执行。' },
    en: { title: 'Resolved already', detail: 'This refused step is resolved; it is tried again.' },
  },
  'gate-answer.incomplete': {
    'zh-CN': {
      title: '答复不完整',
      detail:
        '{gate} 的答复缺少：{missing}；不属于这一步：{surplus}。D3 须写明厂内与在途的货；D4 须分别写明发生原因与流出原因。',
    },
    en: {
      title: 'The answer is incomplete',
      detail:
        'The answer to {gate} lacks {missing}; it holds what belongs elsewhere: {surplus}. D3 speaks of goods at the plant and in transit, D4 of why it happened and why it left.',
    },
  },
  'gate-answer.operator-error-alone': {
    'zh-CN': {
      title: '不能只归因于人员失误',
      detail:
        '“人员操作失误”不能作为唯一根本原因。请写明是什么让失误发生、又为何没有被发现（方法、设备、材料、环境、测量或设计）。',
    },
    en: {
      title: 'Operator error alone is no root cause',
      detail:
        'Say what let the error happen and leave the plant: method, machine, material, environment, measurement or design.',
    },
  },
  'gate-answer.not-implemented-yet': {
    'zh-CN': {
      title: '实施日期还未到',
      detail: 'D6 填写已经实施的措施：首个实施日期 {implementedOn} 晚于今天（{today}）。请在措施实施后提交答复。',
    },
    en: {
      title: 'Not implemented yet',
      detail:
        'D6 asks for what was done: {implementedOn} is after today ({today}). Answer once the measure is in place.',
    },
  },
  'gate-answer.implemented-before-lot': {
    'zh-CN': {
      title: '实施日期早于涉诉批次',
      detail:
        '批次 {lot} 于 {producedOn} 生产，首个实施日期 {implementedOn} 须晚于该日：从这一天起生产的批次将用来验证效果。请改正日期。',
    },
    en: {
      title: 'Before the lot complained of',
      detail:
        'Lot {lot} was made on {producedOn}; the first day of the measure, {implementedOn}, has to be later: its effect is judged by the lots made from that day on. Correct the date.',
    },
  },
  'gate-answer.waits': {
    'zh-CN': {
      title: '上一份答复待审',
      detail: '{reference} 的 {gate} 第 {number} 份答复正在审核，审核后才能再次提交。',
    },
    en: { title: 'An answer waits', detail: 'Answer {number} to {gate} of {reference} is being judged. Wait for it.' },
  },
  'gate-answer.not-found': {
    'zh-CN': { title: '没有这份答复', detail: '整改要求 {reference} 没有这份答复。请刷新后重试。' },
    en: { title: 'No such answer', detail: 'Request {reference} has no such answer. Reload it.' },
  },
  'gate-answer.already-decided': {
    'zh-CN': {
      title: '答复已有结论',
      detail: '{reference} 的 {gate} 第 {number} 份答复已有结论（{state}），结论有效。',
    },
    en: {
      title: 'The answer is decided',
      detail: 'Answer {number} to {gate} of {reference} is {state}, and that stands.',
    },
  },
  'gate-answer.content-changed': {
    'zh-CN': { title: '内容与所示不一致', detail: '{reference} 的这份答复与您看到的不一致。请刷新，看过后再作结论。' },
    en: {
      title: 'The content is another',
      detail: 'This answer of {reference} is not what you were shown. Reload it and look again.',
    },
  },
  'gate-answer.reasons-missing': {
    'zh-CN': { title: '请写明退回理由', detail: '退回须写明理由，供应商据此修改。' },
    en: {
      title: 'Reasons are missing',
      detail: 'An answer is sent back with reasons: the manufacturer works by them.',
    },
  },
  'vendor.not-found': {
    'zh-CN': { title: '没有这家供应商', detail: '供应商 {vendor} 不存在。请核对编码。' },
    en: { title: 'No such vendor', detail: 'There is no vendor {vendor}. Check the code.' },
  },
  'vendor.suspension-stands': {
    'zh-CN': { title: '已暂停合作', detail: '供应商 {vendor} 已处于暂停状态。' },
    en: { title: 'Suspended already', detail: 'Vendor {vendor} is suspended already.' },
  },
  'corrective-mail.gate-opened': {
    'zh-CN': {
      title: '整改要求 {reference}：请答复 {gate}',
      detail: '{name}：\n产品 {product}，批号 {lot}。请在 {due} 前答复整改要求 {reference} 的 {gate}。',
    },
    en: {
      title: 'Corrective-action request {reference}: answer {gate}',
      detail: '{name},\nproduct {product}, lot {lot}. Please answer {gate} of request {reference} by {due}.',
    },
  },
  'corrective-mail.sent-back': {
    'zh-CN': {
      title: '整改要求 {reference}：{gate} 的答复被退回',
      detail: '{name}：\n产品 {product}，批号 {lot}。{gate} 的答复已退回，理由见下方页面。请在 {due} 前重新答复。',
    },
    en: {
      title: 'Corrective-action request {reference}: the answer to {gate} was sent back',
      detail:
        '{name},\nproduct {product}, lot {lot}. The answer to {gate} was sent back; the reasons stand on the page below. Please answer again by {due}.',
    },
  },
  'corrective-mail.reminder': {
    'zh-CN': {
      title: '提醒：整改要求 {reference} 的 {gate} 将于 {due} 到期',
      detail: '{name}：\n产品 {product}，批号 {lot}。我们还在等待 {gate} 的答复，期限 {due}。',
    },
    en: {
      title: 'Reminder: {gate} of request {reference} is due {due}',
      detail: '{name},\nproduct {product}, lot {lot}. We wait for the answer to {gate}, due {due}.',
    },
  },
  'corrective-mail.overdue': {
    'zh-CN': {
      title: '逾期：整改要求 {reference} 的 {gate} 未答复',
      detail:
        '{name}：\n产品 {product}，批号 {lot}。{gate} 的答复已于 {due} 到期，请贵公司管理层立即处理。逾期会记入评分；长期不答复，合作状态转为“有条件”。逾期的答复仍会接收。',
    },
    en: {
      title: 'Overdue: {gate} of request {reference} is not answered',
      detail:
        '{name},\nproduct {product}, lot {lot}. The answer to {gate} was due {due}; please bring it to your management at once. Lateness is scored, and long silence makes the standing conditional. A late answer is still taken.',
    },
  },
  'corrective-mail.closed': {
    'zh-CN': {
      title: '整改要求 {reference} 已关闭',
      detail: '{name}：\n产品 {product}，批号 {lot}。整改要求 {reference} 已关闭。感谢配合。',
    },
    en: {
      title: 'Corrective-action request {reference} is closed',
      detail: '{name},\nproduct {product}, lot {lot}. Request {reference} is closed. Thank you.',
    },
  },
  'corrective-mail.link': {
    'zh-CN': { title: '答复链接', detail: '无需登录，可用此链接答复一次（{until} 前有效）：\n{link}' },
    en: { title: 'Link to answer', detail: 'Answer once without an account by this link (until {until}):\n{link}' },
  },
  'corrective-mail.page': {
    'zh-CN': { title: '门户页面', detail: '有账号的，请在供应商门户中查看与答复：\n{page}' },
    en: { title: 'Portal page', detail: 'With an account, read and answer it in the supplier portal:\n{page}' },
  },
  'corrective-mail.possible-duplicate': {
    'zh-CN': { title: '可能重复', detail: '【可能重复】这封关于 {reference} 的邮件您可能已经收到过。\n' },
    en: {
      title: 'Possible duplicate',
      detail: '[Possible duplicate] You may have this mail about {reference} already.\n',
    },
  },
});
