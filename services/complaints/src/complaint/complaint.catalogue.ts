import { defineCatalogue } from '@anxin/i18n';

export const complaintCatalogue = defineCatalogue({
  'complaint.not-found': {
    'zh-CN': { title: '没有这件投诉', detail: '投诉 {reference} 不存在，或您无权查看。请核对编号。' },
    en: {
      title: 'No such complaint',
      detail: 'There is no complaint {reference}, or you may not see it. Check the reference.',
    },
  },
  'complaint.not-in-stage': {
    'zh-CN': {
      title: '现在不能办理这一步',
      detail:
        '投诉 {reference} 现处于“{present}”阶段，正在等待 {awaited}；这一步属于“{needed}”阶段。请先办完前面的步骤。',
    },
    en: {
      title: 'Not in this stage',
      detail:
        'Complaint {reference} is in {present} and waits for {awaited}; this act belongs to {needed}. Finish the earlier step first.',
    },
  },
  'complaint.cannot-move': {
    'zh-CN': {
      title: '阶段顺序不符',
      detail: '投诉 {reference} 处于“{present}”，不能直接进入“{wanted}”。请联系管理员查看处理流程。',
    },
    en: {
      title: 'Stages out of order',
      detail:
        'Complaint {reference} is in {present}, which {wanted} does not follow. Ask the administrator to look at its handling.',
    },
  },
  'complaint.closed': {
    'zh-CN': {
      title: '投诉已结案',
      detail: '投诉 {reference} 已结案，不能再办理。投诉人仍有异议的，请登记为新的投诉，系统会关联原案。',
    },
    en: {
      title: 'The complaint is closed',
      detail:
        'Complaint {reference} is closed and takes no further act. If the complainant objects, take it in anew; the system links the two.',
    },
  },
  'complaint.received-in-future': {
    'zh-CN': { title: '收到时间有误', detail: '收到投诉的时间 {receivedAt} 晚于现在。请更正。' },
    en: {
      title: 'Received in the future',
      detail: 'The complaint cannot have been received at {receivedAt}, which is after now. Correct it.',
    },
  },
  'complaint.classification-unchanged': {
    'zh-CN': {
      title: '分类没有变化',
      detail: '投诉 {reference} 的类别和等级与现有记录相同。如需更改，请选择不同的类别或等级。',
    },
    en: {
      title: 'Nothing would change',
      detail: 'Complaint {reference} has this class and grade already. Choose another one to change it.',
    },
  },
  'complaint.path-fixed': {
    'zh-CN': {
      title: '处理路径已定',
      detail: '投诉 {reference} 已按“{path}”路径处理，新的类别会离开这条路径。请在结论中说明，或另行登记。',
    },
    en: {
      title: 'The path is laid down',
      detail:
        'Complaint {reference} is handled on the path {path}, which the new class would leave. Say so in the finding, or take in another case.',
    },
  },
  'complaint.already-recorded': {
    'zh-CN': { title: '已经登记', detail: '投诉 {reference} 的 {what} 已有记录，不能重复登记。' },
    en: { title: 'On record already', detail: 'The {what} of {reference} is on record and cannot be recorded twice.' },
  },
  'complaint.instant-out-of-range': {
    'zh-CN': { title: '时间有误', detail: '{field} 不能晚于现在，也不能早于收到投诉的时间。请更正。' },
    en: {
      title: 'Time out of range',
      detail: '{field} can be neither after now nor before the complaint was received. Correct it.',
    },
  },
  'complaint.not-a-recipient': {
    'zh-CN': { title: '不在送达名单', detail: '投诉 {reference} 的意见表不送 {role}。请选择送达名单中的岗位。' },
    en: {
      title: 'Not a recipient',
      detail: 'The form of {reference} does not go to {role}. Choose one of its recipients.',
    },
  },
  'clock.not-found': {
    'zh-CN': { title: '没有这个时限', detail: '投诉 {reference} 在本轮处理中没有 {rule} 时限。' },
    en: { title: 'No such clock', detail: 'Complaint {reference} has no clock {rule} in its present cycle.' },
  },
  'clock.not-pausable': {
    'zh-CN': { title: '该时限不能暂停', detail: '按制度，投诉 {reference} 的 {rule} 时限不得暂停。' },
    en: {
      title: 'This clock never stands still',
      detail: 'By policy the clock {rule} of {reference} cannot be paused.',
    },
  },
  'clock.not-in-state': {
    'zh-CN': { title: '时限状态不符', detail: '时限 {clockId} 现为 {state}，不是 {needed}。请刷新后再办。' },
    en: {
      title: 'The clock is in another state',
      detail: 'Clock {clockId} is {state}, not {needed}. Reload and decide again.',
    },
  },
  'trouble.not-found': {
    'zh-CN': { title: '没有这条异常', detail: '异常 {id} 不存在。请从异常列表中打开。' },
    en: { title: 'No such trouble', detail: 'There is no trouble {id}. Open it from the list.' },
  },
  'trouble.already-resolved': {
    'zh-CN': { title: '异常已处理', detail: '异常 {id} 已处理，无需重复。' },
    en: { title: 'Resolved already', detail: 'Trouble {id} is resolved already.' },
  },
});
