import { defineCatalogue } from './catalogue';

/** Refusals of authentication and permission, whatever the service. */
export const authCatalogue = defineCatalogue({
  'auth.token-missing': {
    'zh-CN': { title: '未登录', detail: '请先登录，再重新操作。系统对接请在 Authorization 请求头中附上 Bearer 令牌。' },
    en: {
      title: 'Not logged in',
      detail: 'Log in and repeat the request. A system sends its bearer token in the Authorization header.',
    },
  },
  'auth.token-invalid': {
    'zh-CN': { title: '登录凭证无效', detail: '登录凭证不被接受，请重新登录后再试。' },
    en: { title: 'Token refused', detail: 'The token is not accepted. Log in again and repeat the request.' },
  },
  'auth.token-expired': {
    'zh-CN': { title: '登录已过期', detail: '请重新登录后再试，已填写的内容请先保存。' },
    en: { title: 'Login expired', detail: 'Keep what you have written, log in again and repeat the request.' },
  },
  'auth.login-again': {
    'zh-CN': {
      title: '需要重新验证身份',
      detail: '签署前须确认是您本人：请重新登录，并在 {maxAgeSeconds} 秒内完成签署。',
    },
    en: {
      title: 'Prove again who you are',
      detail: 'Signing needs a login of the last {maxAgeSeconds} seconds. Log in again and sign at once.',
    },
  },
  'auth.person-unknown': {
    'zh-CN': { title: '人员未登记', detail: '您的账号有效，但人员名册中没有您。请联系系统管理员登记。' },
    en: {
      title: 'Person not on the register',
      detail:
        'Your account is valid, but the register of people does not know you. Ask the administrator to enter you.',
    },
  },
  'auth.person-inactive': {
    'zh-CN': { title: '人员已停用', detail: '您在人员名册中已停用。如有疑问，请联系系统管理员。' },
    en: {
      title: 'Person no longer active',
      detail: 'The register of people marks you as no longer active. Ask the administrator if this is wrong.',
    },
  },
  'auth.permission-missing': {
    'zh-CN': {
      title: '没有权限',
      detail: '您的岗位没有“{permission}”权限。请由有权限的同事办理，或请管理部门按制度变更流程授权。',
    },
    en: {
      title: 'Not permitted',
      detail:
        'Your role does not carry the permission "{permission}". Ask a colleague whose role does, or have the access policy changed.',
    },
  },
  'auth.not-for-suppliers': {
    'zh-CN': { title: '不对供应商开放', detail: '此功能只供本公司人员使用。请与贵方的对接人员联系。' },
    en: {
      title: 'Not for suppliers',
      detail: "This is for the company's own people. Ask the person who looks after you.",
    },
  },
  'auth.role-missing': {
    'zh-CN': { title: '岗位不符', detail: '此项须由岗位“{role}”办理。请转交该岗位人员；其缺席时由登记的代理人办理。' },
    en: {
      title: 'Role missing',
      detail: 'This is for the role "{role}". Pass it to its holder, or in their absence to the recorded deputy.',
    },
  },
  'auth.same-person': {
    'zh-CN': { title: '须由另一人办理', detail: '此项不能由办理上一步的同一人完成。请交由另一位有权限的人办理。' },
    en: {
      title: 'Another person is needed',
      detail: 'Whoever did the step before may not do this one. Pass it to another person who may.',
    },
  },
});
