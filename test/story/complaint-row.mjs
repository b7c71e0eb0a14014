import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../data/kangyu/complaints.csv', import.meta.url));
const channels = {
  来访: 'visit',
  电话: 'phone',
  邮件: 'email',
  信函: 'letter',
  微信: 'wechat',
  经销商: 'dealer',
  售点: 'point-of-sale',
  网络: 'online',
};

/** Every row of the file, column by column. */
export function complaintRows() {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, index) => [columns[index], value])));
}

/**
 * A row of the company's complaints file as a clerk types it in. Class, grade and illness are the clerk's: the file has none.
 * @param {string} at when it was noted, and
 * @param {string} name of whom: which row
 */
export function complaintRow(at, name) {
  const row = complaintRows().find((one) => one['投诉时间'] === at && one['投诉人'] === name);
  if (!row) throw new Error(`complaints.csv has no row of ${at}, ${name}`);
  return {
    channel: channels[row['渠道']],
    complainant: { name: row['投诉人'], contact: row['联系方式'] },
    product: {
      name: row['产品'],
      ...(row['批号'] && { lot: row['批号'] }),
      ...(row['生产日期'] && { productionDate: row['生产日期'] }),
    },
    purchase: { place: row['购买地点'] },
    problem: row['内容'],
    ...(row['诉求'] && { asks: row['诉求'] }),
    photos: Number(row['照片数']),
  };
}
