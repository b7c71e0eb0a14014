import { identifies, requireDeIdentified } from './de-identified';
import { PersonalDataGiven } from './oem-case.errors';

describe('what the manufacturer may read', () => {
  it.each([
    '请联系顾客13800138000',
    '顾客电话：138 0013 8000，随时可接',
    '138-0013-8000',
    '138-0013 8000',
    '138.0013.8000',
    '1380 0138 000',
    '1 3 8 0 0 1 3 8 0 0 0',
    '１３８００１３８０００',
    '１３８－００１３－８０００',
    '138\u00a00013\u20118000',
    '138\u200b00138000',
    'tel13800138000转告',
    '+86 138 0013 8000',
    '8613800138000',
    '008613800138000',
    '013800138000',
    '批号20260930P001L31，购买者18612345678',
    '2026-09-30 13800138000',
    '家中座机0531-88880000',
    '（０５３１）８８８８－００００',
    '(010) 6552 9988',
    '01065529988',
    '021 5888 1234 转 801',
    '0596-2345678',
    '+86 531 8888 0000',
    '邮箱 li.lei@example.com',
    'li_lei＠example．com.cn',
    'zhang @ qq . com',
    '身份证370102199003071234',
    '37010219900307123X',
    '３７０１０２１９９００３０７１２３ｘ',
    '370102 19900307 1234',
  ])('SEC-8: %s is refused', (text) => {
    expect(identifies(text)).toBe(true);
  });

  it.each([
    '批号20260930P001L31，异味',
    '批号 ２０２６０９３０Ｐ００１Ｌ３１',
    '20260930P001L31 与 20261003P001L02 两批',
    '生产日期2026-09-30，到期2027-09-30',
    '2026-10-13 2026-10-15 3瓶',
    '2026.09.30 18:30 收到，13瓶破损',
    '2026年11月13日 15时，180瓶中有13瓶胀包',
    '条码6901234567892',
    'SSCC 006901234567890123',
    '(01)06901234567892(17)270930',
    '订单号DD20261113000123',
    '订单202611130001230001',
    '供应商批号 PN-2609-117',
    '线号021-20260930',
    'L0531-8888000',
    '缺陷率0.05，抽检200瓶，净含量 498.5g 501.2g 499.8g',
    'pH 值 1.52 1.61 1.70 16',
    '温度 -18℃ 至 13℃，水分 3.2%',
    '标准 GB 7718-2011、GB 2763-2021',
    '客服热线400-888-8000',
    '手机号138****8000已隐去',
    '第 1、3、8、0、0、1、3、8、0、0、0 箱',
    '顾客 @ 客服后投诉',
    '',
  ])('SEC-8: %s is let through', (text) => {
    expect(identifies(text)).toBe(false);
  });

  it('SEC-8: every field is named by its pointer, and no word of it is repeated', () => {
    const texts = { '/defect': '胀包', '/evidence/0/description': '13800138000', '/evidence/1/description': 'a@b.cn' };
    const thrown = (() => {
      try {
        requireDeIdentified(texts);
      } catch (error) {
        return error as PersonalDataGiven;
      }
      return undefined;
    })();
    expect(thrown?.details).toEqual({ fields: ['/evidence/0/description', '/evidence/1/description'] });
    expect(thrown?.message).not.toContain('138');
  });

  it.each(['1 '.repeat(50_000), 'a@'.repeat(50_000), '0 '.repeat(50_000), 'a@a.'.repeat(50_000), '1'.repeat(100_000)])(
    'takes a time that grows with the text and no faster (%#)',
    (text) => {
      const started = performance.now();
      identifies(text);
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
