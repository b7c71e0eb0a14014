import { defineCatalogue } from '@anxin/i18n';

export const gatewayCatalogue = defineCatalogue({
  'auth.session-ended': {
    'zh-CN': { title: '登录已结束', detail: '登录已过期或已退出，请重新登录后再试。' },
    en: {
      title: 'Session ended',
      detail: 'Your session has run out or was logged out. Log in again and repeat the request.',
    },
  },
  'auth.cross-site': {
    'zh-CN': {
      title: '请求来源不符',
      detail: '此请求不是由本系统页面发出的。请在本系统页面内操作；系统对接请改用 Bearer 令牌。',
    },
    en: {
      title: 'Request from elsewhere',
      detail:
        'This request does not come from the pages of this system. Act there; a system uses a bearer token instead of a session.',
    },
  },
  'auth.return-to-invalid': {
    'zh-CN': { title: '返回地址无效', detail: 'returnTo 只能是本系统内以“/”开头的路径。' },
    en: { title: 'Return address not valid', detail: 'returnTo must be a path of this system that begins with "/".' },
  },
  'auth.login-failed': {
    'zh-CN': { title: '登录未完成', detail: '登录被取消、已超时，或不是在此浏览器中开始的。请回到首页重新登录。' },
    en: {
      title: 'Login not completed',
      detail:
        'The login was cancelled, took too long, or was begun in another browser. Go to the start page and log in again.',
    },
  },
  'gateway.service-down': {
    'zh-CN': {
      title: '服务无法连接',
      detail:
        '“{service}”服务暂时无法连接。请稍后用同一个 Idempotency-Key 重试；若持续出现，请管理员检查该服务是否在运行（/readyz）。',
    },
    en: {
      title: 'Service cannot be reached',
      detail:
        'The service {service} cannot be reached. Try again shortly with the same Idempotency-Key; if it lasts, the operator looks whether it runs (its /readyz).',
    },
  },
  'gateway.service-slow': {
    'zh-CN': {
      title: '服务响应超时',
      detail: '“{service}”服务没有在规定时间内答复，结果未知。请用同一个 Idempotency-Key 重试，不会重复办理。',
    },
    en: {
      title: 'Service did not answer in time',
      detail:
        'The service {service} did not answer in time and the outcome is unknown. Repeat with the same Idempotency-Key: nothing is done twice.',
    },
  },
});
