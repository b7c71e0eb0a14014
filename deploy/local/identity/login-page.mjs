const escaped = (text) => String(text ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const texts = {
  zh: {
    title: '安心 · 开发环境登录',
    person: '选择演示人员',
    password: '密码（启动时打印在终端）',
    enter: '登录',
    wrong: '人员或密码不对，请重试。',
    other: 'English',
    lang: 'en',
  },
  en: {
    title: 'Anxin · development login',
    person: 'Choose a person of the demo company',
    password: 'Password (printed in the terminal at start)',
    enter: 'Log in',
    wrong: 'Person or password is wrong; try again.',
    other: '中文',
    lang: 'zh',
  },
};

const choice =
  (hint) =>
  ({ login, name, title, role, supplier }) => `
      <label><input type="radio" name="login" value="${escaped(login)}" required${login === hint ? ' checked' : ''}>
        ${escaped(name)} <small>${escaped(title ?? role)}${supplier ? ` · ${escaped(supplier)}` : ''} · ${escaped(login)}</small></label>`;

/** The form: `login` (one of the demo people) and `password`, posted to its own address; no script. */
export const loginPage = ({ people, language, refused, hint }) => {
  const text = /^en/i.test(language) ? texts.en : texts.zh;
  return `<!doctype html>
<html lang="${text === texts.en ? 'en' : 'zh-CN'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text.title}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1f2937; }
  fieldset { border: 1px solid #d1d5db; border-radius: 8px; max-height: 26rem; overflow: auto; } fieldset div { columns: 2 17rem; }
  label { display: block; break-inside: avoid; padding: .15rem 0; } small { color: #6b7280; } [role=alert] { color: #b91c1c; }
  input[type=password], button { font: inherit; padding: .5rem .75rem; margin: .75rem .5rem 0 0; border: 1px solid #9ca3af; border-radius: 6px; }
  button { background: #1d4ed8; border-color: #1d4ed8; color: #fff; }
</style>
<h1>${text.title}</h1>
${refused ? `<p role="alert">${text.wrong}</p>` : ''}
<form method="post">
  <fieldset><legend>${text.person}</legend><div>${people.map(choice(hint)).join('')}
  </div></fieldset>
  <input type="password" name="password" placeholder="${text.password}" aria-label="${text.password}" size="36" required autocomplete="current-password">
  <button>${text.enter}</button>
</form>
<p><a href="?lang=${text.lang}">${text.other}</a></p>
</html>`;
};
