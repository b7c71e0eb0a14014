import { defineCatalogue } from '@anxin/i18n';

const text = (zhTitle: string, zhDetail: string, enTitle: string, enDetail: string) => ({
  'zh-CN': { title: zhTitle, detail: zhDetail },
  en: { title: enTitle, detail: enDetail },
});

/** Faults of a proposed document, each told at its own pointer. */
export const documentFaultsCatalogue = defineCatalogue({
  'validation.schema-required': text('缺少必填项', '请补上此项。', 'Missing', 'Add this member.'),
  'validation.schema-additionalProperties': text(
    '多余的项',
    '文档没有此项，请删去。',
    'Not part of the document',
    'The document has no such member; remove it.',
  ),
  'validation.schema-type': text('类型不符', '此项须为 {type}。', 'Wrong type', 'This must be of type {type}.'),
  'validation.schema-enum': text(
    '不在可选范围内',
    '请从以下选项中选择：{allowedValues}。',
    'Not one of the choices',
    'Choose one of: {allowedValues}.',
  ),
  'validation.schema-const': text(
    '内容不符',
    '此项须为 {allowedValue}。',
    'Wrong value',
    'This must be {allowedValue}.',
  ),
  'validation.schema-pattern': text('格式有误', '须符合格式 {pattern}。', 'Wrong format', 'It must match {pattern}.'),
  'validation.schema-minimum': text('数值过小', '不得小于 {limit}。', 'Too small', 'It must not be below {limit}.'),
  'validation.schema-maximum': text('数值过大', '不得大于 {limit}。', 'Too large', 'It must not be above {limit}.'),
  'validation.schema-minItems': text(
    '项数过少',
    '至少 {limit} 项。',
    'Too few entries',
    'At least {limit} entries are needed.',
  ),
  'validation.schema-maxItems': text(
    '项数过多',
    '最多 {limit} 项。',
    'Too many entries',
    'At most {limit} entries are taken.',
  ),
  'validation.schema-minLength': text(
    '内容过短',
    '至少 {limit} 个字。',
    'Too short',
    'At least {limit} characters are needed.',
  ),
  'validation.schema-maxLength': text(
    '内容过长',
    '最多 {limit} 个字。',
    'Too long',
    'At most {limit} characters are taken.',
  ),
  'validation.schema-uniqueItems': text(
    '有重复项',
    '列表不得重复。',
    'Doubled entries',
    'The list must not hold doubles.',
  ),
  'validation.schema-oneOf': text(
    '不符合任何一种形式',
    '请按接口文档的一种形式填写。',
    'None of the forms',
    'It must have exactly one of the documented forms.',
  ),
  'validation.schema-anyOf': text(
    '不符合任何一种形式',
    '请按接口文档的一种形式填写。',
    'None of the forms',
    'It must have one of the documented forms.',
  ),
  'validation.document-id-differs': text(
    '编号不一致',
    '文档编号须与地址中的 {name} 一致。',
    'Id differs',
    'The document’s id must be {name}, as in the address.',
  ),
  'validation.document-twice': text(
    '重复',
    '此项已出现过，请删去一处。',
    'Stands twice',
    'This stands twice; remove one.',
  ),
  'validation.document-cut-off-reversed': text(
    '时间颠倒',
    '办结时间须晚于收件截止时间。',
    'Times reversed',
    'The due time must be after the time of arrival.',
  ),
  'validation.document-no-due-rung': text(
    '缺少到期提醒',
    '阶梯中须有 100% 的一级。',
    'No due rung',
    'The ladder needs a rung at 100 percent.',
  ),
  'validation.document-tier-not-rising': text(
    '倍数未递增',
    '上限须高于前一级。',
    'Not rising',
    'The limit must be above the tier before.',
  ),
  'validation.document-tier-open-end': text(
    '上限设置有误',
    '只有最后一级不设上限。',
    'Open end misplaced',
    'The last tier, and only the last, has no limit.',
  ),
  'validation.document-tier-unknown': text(
    '没有这一级',
    '现金补偿须指向表中的一级。',
    'No such tier',
    'Money must point to a tier of the table.',
  ),
  'validation.document-cell-count': text(
    '矩阵不完整',
    '{cell} 须恰好出现一次，现为 {cells} 次。',
    'Matrix incomplete',
    '{cell} must stand once, not {cells} times.',
  ),
  'validation.document-permission-unknown': text(
    '没有此权限',
    '系统没有此权限，请核对名称。',
    'No such permission',
    'The product has no such permission; check its name.',
  ),
  'validation.document-permission-ungranted': text(
    '权限无人拥有',
    '须至少授予一个岗位“{permission}”。',
    'Granted to nobody',
    'At least one role must be granted {permission}.',
  ),
  'validation.document-hours-reversed': text(
    '时间颠倒',
    '结束须晚于开始。',
    'Times reversed',
    'The end must be after the start.',
  ),
  'validation.document-hours-overlap': text(
    '时间重叠',
    '不得早于上一段的结束。',
    'Hours overlap',
    'It must not start before the hours above end.',
  ),
  'validation.document-hours-none': text(
    '没有办公时间',
    '一周内至少须有一段办公时间。',
    'No office hours',
    'The week needs office hours.',
  ),
  'validation.document-hours-missing': text(
    '缺少调休办公时间',
    '有调休上班日时，须填写其办公时间。',
    'Hours missing',
    'Days of rest that are worked need their hours.',
  ),
  'validation.document-zone-unknown': text(
    '时区有误',
    '请填写 IANA 时区，例如 Asia/Shanghai。',
    'Unknown zone',
    'Enter an IANA zone, for example Asia/Shanghai.',
  ),
  'validation.document-horizon-early': text(
    '截止日期有误',
    '截止日期不得早于起始日期。',
    'Horizon too early',
    'The horizon must not be before the first date.',
  ),
  'validation.document-date-unreal': text(
    '日期不存在',
    '请填写真实存在的日期。',
    'No such date',
    'Enter a date that exists.',
  ),
  'validation.document-date-outside': text(
    '日期超出范围',
    '日期须在起始日期与截止日期之间。',
    'Outside the calendar',
    'The date must lie between the first date and the horizon.',
  ),
  'validation.document-date-both': text(
    '既放假又上班',
    '同一天不能既是假日又是调休上班日。',
    'Off and worked',
    'A date cannot be a day off and a worked day.',
  ),
});
