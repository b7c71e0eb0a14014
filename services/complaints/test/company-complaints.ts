import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseLot } from '@anxin/contracts';

const folder = join(__dirname, '../../../test/data/kangyu');
const rowsOf = (file: string): Record<string, string>[] => {
  const text = new TextDecoder().decode(readFileSync(join(folder, file)));
  const [head = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, index) => [names[index], value])));
};
const channels: Readonly<Record<string, string>> = {
  ...{ 电话: 'phone', 信函: 'letter', 邮件: 'email', 来访: 'visit', 网络: 'web', 微信: 'wechat' },
  ...{ 经销商: 'dealer', 售点: 'point-of-sale' },
};
interface Expected {
  readonly clusters: Readonly<Record<string, number>>;
  readonly hot_batch: string;
  readonly oem_batch: string;
}
export const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;

/** Finished lots of the company: number, product, day of production. */
export const companyLots = (): { number: string; item: string; producedOn: string }[] =>
  rowsOf('batches.csv').map((row) => ({
    number: row['批号'] ?? '',
    item: row['产品编码'] ?? '',
    producedOn: (row['开工时间'] ?? '').slice(0, 10).replaceAll('/', '-'),
  }));

/**
 * The company's complaints in the order of their coming, as a clerk posts them: class, grade and illness are not in the file, so all are
 * general complaints about quality. Instants are shifted by whole days into the past.
 */
export const companyComplaints = (): Record<string, unknown>[] => {
  const codes = new Map(rowsOf('products.csv').map((row) => [row['品名'] ?? '', row['产品编码'] ?? '']));
  const rows = rowsOf('complaints.csv').sort((a, b) => ((a['投诉时间'] ?? '') < (b['投诉时间'] ?? '') ? -1 : 1));
  const instant = (row?: Record<string, string>) => Date.parse(`${row?.['投诉时间']?.replace(' ', 'T')}:00+08:00`);
  const shift = Math.ceil((instant(rows.at(-1)) - Date.now()) / 86_400_000 + 1) * 86_400_000;
  return rows.map((row) => {
    const lot = row['批号'] || undefined;
    const product = {
      code: codes.get(row['产品'] ?? ''),
      name: row['产品'],
      productionDate: row['生产日期'] || undefined,
    };
    return {
      ...{ channel: channels[row['渠道'] ?? ''] ?? 'phone', class: 'quality', grade: 'general' },
      channelMessageId: `${row['投诉时间']} ${row['联系方式']}`,
      receivedAt: new Date(instant(row) - shift).toISOString(),
      complainant: { name: row['投诉人'], ...(row['联系方式'] && { contact: row['联系方式'] }) },
      product: { ...product, ...(lot !== undefined && { lot }) },
      problem: row['内容'],
    };
  });
};

export const isCutOf = (body: Record<string, unknown>, lot: string): boolean => {
  const { lot: typed } = body['product'] as { lot?: string };
  return typed !== undefined && normaliseLot(typed) !== lot && lot.startsWith(normaliseLot(typed));
};
