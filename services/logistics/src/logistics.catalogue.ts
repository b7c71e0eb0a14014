import type { Catalogue } from '@anxin/i18n';

export const logisticsCatalogue = {
  'replacement.not-found': {
    'zh-CN': { title: '没有这张换货单', detail: '换货单 {id} 不存在。请从“我的工作”中打开。' },
    en: { title: 'No such replacement order', detail: 'There is no replacement order {id}. Open it from “My work”.' },
  },
  'replacement.already-answered': {
    'zh-CN': { title: '换货单已办理', detail: '换货单 {id} 已办理（{status}），货物不会重复发出。' },
    en: { title: 'The replacement order is done', detail: 'Replacement order {id} is {status}; nothing leaves twice.' },
  },
} satisfies Catalogue;
