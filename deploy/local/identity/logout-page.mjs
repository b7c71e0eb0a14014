/** Asks before it ends the provider's session: a link of somebody else must not log people out. `form` comes from oidc-provider. */
export const logoutPage = (form) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>退出登录 · Log out</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 30rem; margin: 4rem auto; text-align: center; } button { font: inherit; padding: .5rem 1rem; margin: .5rem; }</style>
<h1>退出登录？ Log out?</h1>
${form}
<button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">退出 · Log out</button>
<button type="submit" form="op.logoutForm">保持登录 · Stay</button>
</html>`;
