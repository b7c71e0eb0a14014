import { defineCatalogue } from '@anxin/i18n';

export const referenceCatalogue = defineCatalogue({
  'reference.missing': {
    'zh-CN': { title: '制度尚未生效', detail: '“{what}”没有已批准生效的版本。请管理部门提出、总经理批准后再试。' },
    en: {
      title: 'Policy not in force',
      detail: 'No version of {what} has been approved and is in force. Have it proposed and approved first.',
    },
  },
});
