import { type Catalogue, defineCatalogue } from '@anxin/i18n';
import { complaintCatalogue } from './complaint/complaint.catalogue';
import { lotCatalogue } from './lot/lot.catalogue';
import { remedyCatalogue } from './remedy/remedy.catalogue';

const contactCatalogue = defineCatalogue({
  'finding.investigation-incomplete': {
    'zh-CN': {
      title: '调查尚未完成',
      detail: '投诉 {reference} 仍缺 {missing}。请等留样复检和批次记录都有答复后再下结论。',
    },
    en: {
      title: 'The investigation is not complete',
      detail: '{reference} still waits for {missing}. Record the finding when both sides have answered.',
    },
  },
  'finding.already-recorded': {
    'zh-CN': { title: '结论已登记', detail: '投诉 {reference} 的调查结论已登记并有效。' },
    en: { title: 'The finding is on record', detail: 'The finding of {reference} is on record and stands.' },
  },
  'answer.already-written': {
    'zh-CN': { title: '书面答复已登记', detail: '投诉 {reference} 的书面答复已登记，正在发送或已发送。' },
    en: { title: 'The answer is written', detail: 'The written answer of {reference} is on record and on its way.' },
  },
  'answer.not-sendable': {
    'zh-CN': {
      title: '书面答复无法发送',
      detail: '投诉 {reference} 的答复缺少 {field}。邮件须有邮箱地址，信函须有挂号单号。',
    },
    en: {
      title: 'The answer cannot be sent',
      detail: 'The answer of {reference} lacks {field}: a mail needs an address, a letter its posting number.',
    },
  },
  'answer.not-found': {
    'zh-CN': { title: '没有这份答复', detail: '答复 {answerId} 不存在。' },
    en: { title: 'No such answer', detail: 'There is no answer {answerId}.' },
  },
  'mail.refused': {
    'zh-CN': {
      title: '邮件被拒收',
      detail: '邮件服务器拒收（代码 {smtpCode}）。请核对邮箱地址，重写答复后再处理该异常。',
    },
    en: {
      title: 'The mail was refused',
      detail:
        'The mail server refused it with {smtpCode}. Check the address, write the answer anew, then resolve the trouble.',
    },
  },
  'call-back.settled': {
    'zh-CN': { title: '回访已有结果', detail: '投诉 {reference} 的回访结果为 {outcome}，不能再登记。' },
    en: { title: 'The call-back is settled', detail: 'The call-back of {reference} is settled: {outcome}.' },
  },
  'call-back.more-attempts-needed': {
    'zh-CN': {
      title: '回访次数不足',
      detail: '投诉 {reference} 已有效回访 {made} 次，制度要求 {needed} 次。请继续回访。',
    },
    en: {
      title: 'More attempts are needed',
      detail: '{made} of {needed} attempts for {reference} count so far. Call again.',
    },
  },
  'call-back.warning-needed': {
    'zh-CN': {
      title: '尚未提前告知',
      detail: '投诉 {reference} 按“无法联系”结案前，须至少提前 {warnedBefore} 告知投诉人。请先告知并登记时间。',
    },
    en: {
      title: 'A warning is needed',
      detail:
        'The complainant must be warned at least {warnedBefore} before {reference} is closed as unreachable. Warn and record when.',
    },
  },
  'call-back.never-unreachable': {
    'zh-CN': {
      title: '不能按“无法联系”结案',
      detail: '投诉 {reference} 等级为 {grade}，不得按“无法联系”结案。请换用其他方式继续联系。',
    },
    en: {
      title: 'Never closed on silence',
      detail: '{reference} is {grade} and cannot be closed as unreachable. Try other ways to reach the complainant.',
    },
  },
});

/** Texts of everything that the service refuses. */
export const complaintsCatalogue: Catalogue = {
  ...complaintCatalogue,
  ...lotCatalogue,
  ...remedyCatalogue,
  ...contactCatalogue,
};
