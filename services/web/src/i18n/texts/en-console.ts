import type { zhConsole } from './zh-console';

export const enConsole: Readonly<Record<keyof typeof zhConsole, string>> = {
  product: 'Anxin',
  'product.title': 'Anxin · food complaints',
  'login.title': 'Complaints, recalls and corrective actions',
  'login.button': 'Log in',
  'login.hint': 'Use your company account.',
  logout: 'Log out',
  language: '中文',
  'list.separator': ', ',
  yes: 'Yes',
  'work.title': 'My work',
  'work.empty': 'Nothing waits for you',
  'work.choose': 'Choose a piece of work, or enter a case number',
  'work.due': 'Due {{time}}',
  'work.overdue': 'Overdue since {{time}}',
  'work.forRole': 'As {{role}}',
  'work.back': 'Back to my work',
  'error.title': 'Not done',
  'error.network':
    'The server cannot be reached. Try again later: what you entered is still here, and sending it again has no second effect.',
  'error.needs': 'To be signed by: ',
  'error.reloaded': 'The page was reloaded with the present content. Read it again before you act.',
  'error.correlation': 'Trace {{id}}',
  'error.broken': 'The page broke. Reload it and try again.',
  'error.notFound': 'There is no such page',
};
