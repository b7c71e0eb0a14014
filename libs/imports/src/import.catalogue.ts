import { defineCatalogue } from '@anxin/i18n';

const text = (zhTitle: string, zhDetail: string, enTitle: string, enDetail: string) => ({
  'zh-CN': { title: zhTitle, detail: zhDetail },
  en: { title: enTitle, detail: enDetail },
});

/** What people read when an import refuses. Belongs into the catalogue of every service that takes files. */
export const importCatalogue = defineCatalogue({
  'import.columns-missing': text(
    '文件缺少列',
    '文件首行缺少：{columns}。请核对导出模板后重新上传。',
    'Columns are missing',
    'The first line lacks: {columns}. Check the export and send it again.',
  ),
  'import.columns-doubled': text(
    '列名重复',
    '文件首行中“{column}”出现两次，请删去一列。',
    'A column stands twice',
    'The first line names {column} twice; remove one.',
  ),
  'import.file-empty': text(
    '文件为空',
    '文件中没有内容，请重新导出。',
    'The file is empty',
    'The file holds nothing; export it again.',
  ),
  'import.file-too-large': text(
    '文件过大',
    '文件超过 {limitMiB} MiB，请拆分后分别导入。',
    'The file is too large',
    'The file exceeds {limitMiB} MiB; split it and import the parts.',
  ),
  'import.file-cut-off': text(
    '文件未传完',
    '上传中断，文件不完整。请重新上传，已导入的行不会重复。',
    'The file did not arrive whole',
    'The upload broke off. Send the file again; rows that are in are not doubled.',
  ),
  'import.other-file': text(
    '不是同一个文件',
    '此导入编号属于另一个文件或另一组参数。新文件请使用新的编号。',
    'Another file',
    'This run belongs to another file or other parameters. Give a new file a run of its own.',
  ),
  'import.not-found': text('没有此次导入', '导入 {id} 不存在。', 'No such import', 'There is no import {id}.'),
  'import.fault-not-found': text(
    '没有此行',
    '待更正的行 {id} 不存在。',
    'No such row',
    'There is no quarantined row {id}.',
  ),
  'import.fault-resolved': text(
    '此行已更正',
    '此行已由 {by} 更正，不需再改。',
    'Corrected already',
    'The row was corrected by {by}; nothing is left to do.',
  ),
  'import.still-wrong': text(
    '更正后仍有问题',
    '此行仍不能导入：{reason}（{column}）。请核对后再提交。',
    'Still not right',
    'The row cannot be taken yet: {reason} ({column}). Check it and send it again.',
  ),
});
