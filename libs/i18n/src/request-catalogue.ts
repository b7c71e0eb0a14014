import { defineCatalogue } from './catalogue';

/** Refusals of the HTTP edge, whatever the service. */
export const requestCatalogue = defineCatalogue({
  internal: {
    'zh-CN': {
      title: '系统内部错误',
      detail: '系统出错，本次操作没有完成。请稍后再试；若仍不成功，请把关联编号告诉系统管理员。',
    },
    en: {
      title: 'Internal error',
      detail:
        'Something failed on our side and the request was not completed. Try again later; if it fails again, give the correlation id to the administrator.',
    },
  },
  unavailable: {
    'zh-CN': {
      title: '服务暂不可用',
      detail: '服务正在启动、停止或暂时过载，本次操作没有完成。请稍后用同一个 Idempotency-Key 重试。',
    },
    en: {
      title: 'Service unavailable',
      detail:
        'The service is starting, stopping or overloaded and the request was not completed. Try again shortly with the same Idempotency-Key.',
    },
  },
  'request.invalid': {
    'zh-CN': { title: '请求内容有误', detail: '有 {count} 处内容不符合要求。请按 errors 中的说明逐项更正后重新提交。' },
    en: {
      title: 'Invalid request',
      detail:
        '{count} entries do not meet the requirements. Correct each as listed in errors and send the request again.',
    },
  },
  'request.malformed': {
    'zh-CN': { title: '请求格式有误', detail: '请求无法解析。请检查地址、请求头和 JSON 格式后重新提交。' },
    en: {
      title: 'Malformed request',
      detail: 'The request cannot be read. Check the address, the headers and the JSON, then send it again.',
    },
  },
  'request.too-large': {
    'zh-CN': { title: '请求内容过大', detail: '请求超过了允许的大小。请减少内容或分批提交；照片和文件请走附件上传。' },
    en: {
      title: 'Request too large',
      detail:
        'The request exceeds the permitted size. Shorten it or send it in parts; photos and files go by attachment upload.',
    },
  },
  'request.unsupported-media-type': {
    'zh-CN': { title: '不支持的内容类型', detail: '请以 application/json 提交，并在 Content-Type 请求头中注明。' },
    en: { title: 'Unsupported media type', detail: 'Send application/json and say so in the Content-Type header.' },
  },
  'request.method-not-allowed': {
    'zh-CN': { title: '不支持的操作', detail: '该地址不支持这种请求方法。请对照接口文档更正。' },
    en: {
      title: 'Method not allowed',
      detail: 'This address does not take that method. Compare with the API documentation.',
    },
  },
  'request.timeout': {
    'zh-CN': {
      title: '请求超时',
      detail: '请求没有在规定时间内完成，结果未知。请用同一个 Idempotency-Key 重试，不会重复办理。',
    },
    en: {
      title: 'Request timed out',
      detail:
        'The request did not finish in time and its outcome is unknown. Send it again with the same Idempotency-Key; it will not be carried out twice.',
    },
  },
  'request.too-many': {
    'zh-CN': { title: '请求过于频繁', detail: '短时间内请求过多。请稍等片刻再试。' },
    en: { title: 'Too many requests', detail: 'Too many requests in a short time. Wait a moment and try again.' },
  },
  'request.refused': {
    'zh-CN': { title: '请求被拒绝', detail: '该请求不能受理。请对照接口文档更正后重新提交。' },
    en: {
      title: 'Request refused',
      detail: 'The request cannot be taken. Compare it with the API documentation and send it again.',
    },
  },
  'request.conflict': {
    'zh-CN': { title: '与当前状态冲突', detail: '该操作与记录的当前状态冲突。请刷新后查看最新状态，再决定是否继续。' },
    en: {
      title: 'Conflict with the current state',
      detail: 'The action conflicts with the current state of the record. Reload it and decide again.',
    },
  },
  'request.not-found': {
    'zh-CN': { title: '未找到', detail: '没有找到所请求的内容，或您无权查看。请核对编号或地址。' },
    en: {
      title: 'Not found',
      detail: 'What you asked for does not exist, or you may not see it. Check the reference or the address.',
    },
  },
  'request.key-missing': {
    'zh-CN': {
      title: '缺少 Idempotency-Key',
      detail: '请为本次提交附上 Idempotency-Key 请求头（建议用 UUID），重试时沿用同一个值，以免重复办理。',
    },
    en: {
      title: 'Idempotency-Key missing',
      detail:
        'Send an Idempotency-Key header (a UUID is best) and keep its value when you retry, so that nothing is done twice.',
    },
  },
  'request.key-invalid': {
    'zh-CN': {
      title: 'Idempotency-Key 无效',
      detail: 'Idempotency-Key 须为 8 至 200 个可见 ASCII 字符，建议使用 UUID。',
    },
    en: {
      title: 'Idempotency-Key invalid',
      detail: 'An Idempotency-Key has 8 to 200 visible ASCII characters; a UUID is best.',
    },
  },
  'request.key-reused': {
    'zh-CN': {
      title: 'Idempotency-Key 已用于另一请求',
      detail:
        '该 Idempotency-Key 已用于内容不同的请求。若是新的提交，请换一个新的值；若是重试，请提交与第一次完全相同的内容。',
    },
    en: {
      title: 'Idempotency-Key used for another request',
      detail:
        'This Idempotency-Key belongs to a request with other content. Take a new key for a new request; to retry, send exactly what you sent first.',
    },
  },
  'request.in-flight': {
    'zh-CN': {
      title: '相同请求正在处理',
      detail: '带有同一 Idempotency-Key 的请求正在处理中。请稍候，再用同一个值重试以取得结果。',
    },
    en: {
      title: 'Request in flight',
      detail:
        'A request with this Idempotency-Key is still being processed. Wait a moment and retry with the same key to get its answer.',
    },
  },
  'request.version-missing': {
    'zh-CN': {
      title: '缺少 If-Match',
      detail: '请先读取记录，再把答复中的 ETag 原样放入 If-Match 请求头提交，以免覆盖他人的修改。',
    },
    en: {
      title: 'If-Match missing',
      detail:
        "Read the record first and send its ETag unchanged in the If-Match header, so that nobody's change is overwritten.",
    },
  },
  'request.version-stale': {
    'zh-CN': { title: '记录已被他人修改', detail: '您查看之后记录已有变动。请重新读取最新内容，确认后再提交。' },
    en: {
      title: 'Record changed meanwhile',
      detail: 'The record changed after you read it. Read it again, check it, and send your change once more.',
    },
  },
  'request.cursor-invalid': {
    'zh-CN': { title: '翻页标记无效', detail: '翻页标记与当前的排序或筛选条件不符，或已损坏。请从第一页重新查询。' },
    en: {
      title: 'Cursor invalid',
      detail: 'The cursor is damaged or belongs to another sort order or filter. Start again from the first page.',
    },
  },
});
