import { defineCatalogue } from '@anxin/i18n';

export const recallPlanCatalogue = defineCatalogue({
  'recall-plan.incomplete': {
    'zh-CN': { title: '召回计划不完整', detail: '按 {rulePack}，召回计划还缺少：{missing}。请补全后提交。' },
    en: { title: 'The recall plan is incomplete', detail: 'By {rulePack} the plan lacks {missing}. Complete it.' },
  },
  'recall-plan.disposition-unlawful': {
    'zh-CN': { title: '处置方式不合规', detail: '{rulePack} 不允许“{disposition}”，可选：{lawful}。' },
    en: { title: 'Not a lawful disposition', detail: '{rulePack} does not allow {disposition}. It allows {lawful}.' },
  },
  'recall-plan.not-found': {
    'zh-CN': { title: '没有这版召回计划', detail: '召回 {reference} 没有第 {revision} 版计划。' },
    en: { title: 'No such plan', detail: '{reference} has no plan {revision}.' },
  },
  'recall-plan.not-open': {
    'zh-CN': {
      title: '该版计划不在待签状态',
      detail: '召回 {reference} 第 {revision} 版计划现为 {state}。请查看最新一版。',
    },
    en: { title: 'The plan is not open', detail: 'Plan {revision} of {reference} is {state}. Look at the newest one.' },
  },
  'recall-plan.content-changed': {
    'zh-CN': { title: '内容已变更', detail: '第 {revision} 版计划与您查看的内容不同。请重新查看后再签署。' },
    en: { title: 'The content changed', detail: 'Plan {revision} is not what was shown to you. Read it again.' },
  },
  'recall-plan.awaits-other': {
    'zh-CN': { title: '须先由他人签署', detail: '第 {revision} 版计划须先由 {role} 签署。' },
    en: { title: 'Another signs first', detail: 'Plan {revision} is to be signed by {role} first.' },
  },
  'recall-plan.already-decided': {
    'zh-CN': { title: '已有签署结果', detail: '第 {revision} 版计划已以 {role} 身份签署，结果为 {outcome}。' },
    en: { title: 'Decided already', detail: 'Plan {revision} was {outcome} as {role}; another decision is not taken.' },
  },
  'recall-plan.reason-missing': {
    'zh-CN': { title: '请写明否决理由', detail: '否决第 {revision} 版计划须写明理由。' },
    en: { title: 'Say why', detail: 'A refusal of plan {revision} needs its reason.' },
  },
  'recall-plan.own-submission': {
    'zh-CN': {
      title: '不能审批自己提交的计划',
      detail: '计划的提交人及其代理人不能签署该计划。请由其他有权人员签署。',
    },
    en: { title: 'Your own plan', detail: 'Who submitted the plan does not sign it, nor does their deputy.' },
  },
  'recall-check.already-met': {
    'zh-CN': { title: '该项已完成', detail: '召回 {reference} 的 {check} 已由他人登记完成。' },
    en: { title: 'Met already', detail: '{check} of {reference} is met; its evidence stands.' },
  },
  'recall-check.not-by-hand': {
    'zh-CN': { title: '该项不能手工登记', detail: '全部通知发出后，{check} 自动完成。' },
    en: { title: 'Not by hand', detail: '{check} is met by itself when every notice is out.' },
  },
  'recall-check.filing-incomplete': {
    'zh-CN': { title: '备案信息不完整', detail: '还缺少：{missing}。请填写备案号和备案时间。' },
    en: { title: 'The filing is incomplete', detail: '{missing} is missing: say the filing’s number and time.' },
  },
});
