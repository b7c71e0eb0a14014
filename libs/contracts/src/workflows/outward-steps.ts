/**
 * Activities that tell people outside something, by name: what was sent stays sent, also when the database that knew of it was put back.
 * Whoever reconciles after a restore names each of them, so that the people concerned can be warned.
 */
export const outwardSteps: Readonly<Record<string, { readonly 'zh-CN': string; readonly en: string }>> = {
  sendAnswer: { 'zh-CN': '给投诉人的书面答复', en: 'a written answer to the complainant' },
  sendNoticeBatch: { 'zh-CN': '一批召回通知', en: 'a batch of recall notices' },
  sendDueMails: { 'zh-CN': '给受托工厂的邮件', en: 'mails to the manufacturer' },
};
