import { defineCatalogue } from '@anxin/i18n';
import { documentFaultsCatalogue } from './regulation/document-faults.catalogue';

const text = (zhTitle: string, zhDetail: string, enTitle: string, enDetail: string) => ({
  'zh-CN': { title: zhTitle, detail: zhDetail },
  en: { title: enTitle, detail: enDetail },
});

/** What people read when the directory refuses. */
export const directoryCatalogue = defineCatalogue({
  'person.not-found': text(
    '名册中没有此人',
    '人员名册中没有 {personId}。请先登记。',
    'No such person',
    'There is no {personId} in the register. Register them first.',
  ),
  'person.known': text(
    '此人已登记',
    '{personId} 已在名册中。请改用修改。',
    'Registered already',
    '{personId} is in the register already. Change the entry instead.',
  ),
  'person.listed-twice': text(
    '名单有重复',
    '{personId} 在名单中出现两次，请删去一处。',
    'Listed twice',
    '{personId} stands twice in the list; remove one.',
  ),
  'person.superior-unknown': text(
    '上级未登记',
    '{personId} 的上级 {superior} 不在名册中，请先登记上级。',
    'Superior not registered',
    'The superior {superior} of {personId} is not in the register; add them first.',
  ),
  'person.own-superior': text(
    '上级不能是本人',
    '{personId} 的上级不能是本人，请改填。',
    'Own superior',
    '{personId} cannot be their own superior; name somebody else.',
  ),
  'person.supplier-role-mixed': text(
    '岗位与单位不符',
    '供应商人员只能担任供应商岗位，公司人员不能担任供应商岗位：{personId}。',
    'Roles do not fit',
    'A supplier’s person holds supplier roles only, and nobody of the company holds one: {personId}.',
  ),
  'person.role-reserved': text(
    '岗位不可授予',
    '“{role}”是系统初始化专用岗位，不能授予任何人。',
    'Role is reserved',
    'The role {role} serves the first start only and is given to nobody.',
  ),
  'person.own-roles': text(
    '不能修改本人的岗位',
    '本人的登记内容和岗位须由他人修改。',
    'Not your own roles',
    'Your own entry and roles are changed by somebody else.',
  ),
  'delegation.not-found': text(
    '没有此代理',
    '代理记录 {id} 不存在。',
    'No such delegation',
    'There is no delegation {id}.',
  ),
  'delegation.time-wrong': text(
    '代理时间有误',
    '结束时间须晚于开始时间和现在。',
    'Wrong times',
    'The delegation must end after it begins and after now.',
  ),
  'delegation.ended': text(
    '代理已结束',
    '代理 {id} 已到期或已撤销。',
    'Delegation ended',
    'Delegation {id} has ended or was revoked.',
  ),
  'delegation.not-yours': text(
    '无权登记此代理',
    '代理只能由缺勤者本人或其上级登记和撤销；代理人可以辞去。',
    'Not yours to record',
    'Only the absent person or their superior records and ends a delegation; the deputy may lay it down.',
  ),
  'delegation.role-not-held': text(
    '缺勤者没有该岗位',
    '缺勤者本人不担任“{role}”（{scope}），不能转委。',
    'Role not held',
    'The absent person does not hold {role} for {scope} and cannot pass it on.',
  ),
  'delegation.deputy-unfit': text(
    '代理人不合要求',
    '代理人须是本公司另一名在职人员。',
    'Deputy not fit',
    'The deputy must be another active person of the company.',
  ),
  'customer.not-found': text(
    '没有此客户',
    '客户 {code} 不存在。请核对编码，或先导入客户资料。',
    'No such customer',
    'There is no customer {code}. Check the code, or import the customers first.',
  ),
  'material.not-found': text(
    '没有此物料',
    '物料 {code} 不存在。请核对编码；如为新物料，请以版本 0（If-Match: "0"）登记，或导入物料资料。',
    'No such material',
    'There is no material {code}. Check the code; register a new one with version 0 (If-Match: "0"), or import the materials.',
  ),
  'site.not-found': text(
    '没有此场所',
    '场所 {code} 不存在。请核对编码；如为新场所，请以版本 0（If-Match: "0"）登记，或导入场所资料。',
    'No such site',
    'There is no site {code}. Check the code; register a new one with version 0 (If-Match: "0"), or import the sites.',
  ),
  'site.parent-unknown': text(
    '上级场所未登记',
    '{code} 的上级 {parent} 不存在。请核对编码，或先登记上级。',
    'Parent not registered',
    'The parent {parent} of {code} does not exist. Check the code, or register the parent first.',
  ),
  'site.parent-circular': text(
    '上级关系成环',
    '{parent} 本身隶属于 {code}，不能作其上级。请改填上级。',
    'Parent belongs to it',
    '{parent} belongs to {code} itself and cannot be its parent. Name another one.',
  ),
  'regulation.not-found': text(
    '没有此版本',
    '“{name}”没有这个版本，或尚无生效版本。',
    'No such version',
    'There is no such version of {name}, or none is in force.',
  ),
  'regulation.decided': text(
    '此版本已有决定',
    '此版本已是“{status}”，决定有效。如需更改，请提出新版本。',
    'Decided already',
    'This version is {status} and the decision stands. Propose a new version to change it.',
  ),
  'regulation.content-changed': text(
    '内容与所见不符',
    '您批准的内容哈希与提案不符。请重新打开提案，核对后再批准。',
    'Not what you saw',
    'The content hash is not that of the proposal. Open it again, check it, then approve.',
  ),
  'regulation.superseded': text(
    '已有更新的生效版本',
    '第 {version} 版已批准。请基于最新版本重新提出。',
    'Superseded',
    'Version {version} is approved already. Propose your change on top of it.',
  ),
  'regulation.own-proposal': text(
    '不能批准自己的提案',
    '制度由管理部门提出，须由另一名管理者批准。此次尝试已记录。',
    'Not your own proposal',
    'Whoever proposes a policy cannot approve it; another person must. This attempt is on record.',
  ),
  'regulation.approver-no-person': text(
    '须由本人批准',
    '制度须由管理者本人批准，系统账号不能批准。',
    'A person must approve',
    'Only a person approves; an account of a system cannot.',
  ),
  'regulation.locks-out': text(
    '此权限表会使系统无法管理',
    '生效后没有（或仅同一）在职人员拥有“{permission}”。请先安排人员，再批准。',
    'Nobody could correct it',
    'No active person, or no second one, would hold {permission}. Arrange the people first.',
  ),
  ...documentFaultsCatalogue,
});
