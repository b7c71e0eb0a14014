import { baseCatalogue, CatalogueRegistry, fillPlaceholders, languages, negotiateLanguage } from './index';

describe('negotiateLanguage', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-Hans-CN', 'zh-CN'],
    ['fr, de;q=0.9', 'zh-CN'],
    ['fr, en;q=0.5', 'en'],
    ['zh;q=0.4, en;q=0.6', 'en'],
    ['en;q=0, *', 'zh-CN'],
    ['en;q=nonsense', 'zh-CN'],
    [`en${',x'.repeat(2000)}`, 'zh-CN'],
  ])('reads %p as %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });
});

describe('fillPlaceholders', () => {
  it('fills own texts, numbers and lists, and leaves what is missing, inherited or structured', () => {
    const parameters: Record<string, unknown> = Object.assign(Object.create({ inherited: 'x' }) as object, {
      a: 1,
      list: ['p', 'q'],
      deep: { secret: 's' },
    });
    expect(fillPlaceholders('{a} {list} {missing} {inherited} {deep} {constructor}', parameters)).toBe(
      '1 p, q {missing} {inherited} {deep} {constructor}',
    );
  });
});

describe('CatalogueRegistry', () => {
  const own = {
    'complaint.closed': {
      'zh-CN': { title: '投诉 {reference} 已结案', detail: '请另行登记。' },
      en: { title: 'Complaint {reference} is closed', detail: 'Register another.' },
    },
  };

  it('finds texts of the base and of the service in the asked language', () => {
    const registry = new CatalogueRegistry(own);
    expect(registry.find('complaint.closed', 'en', { reference: 'TS-2026-000001' })?.title).toBe(
      'Complaint TS-2026-000001 is closed',
    );
    expect(registry.find('request.key-missing', 'zh-CN')?.title).toBe('缺少 Idempotency-Key');
    expect(registry.find('nobody.knows', 'en')).toBeUndefined();
  });

  it('refuses a code that stands in two catalogues', () => {
    expect(() => new CatalogueRegistry(own, own)).toThrow('complaint.closed');
    expect(() => new CatalogueRegistry({ internal: own['complaint.closed'] })).toThrow('internal');
  });

  it('has every text of the base in every language, the Chinese in Chinese', () => {
    for (const [code, texts] of Object.entries(baseCatalogue)) {
      for (const language of languages) {
        const { title, detail } = texts[language];
        expect([code, title, detail]).toEqual([code, expect.stringMatching(/\S/), expect.stringMatching(/[。.]$/)]);
      }
      expect(texts['zh-CN'].detail).toMatch(/[\u4e00-\u9fff]/u);
      expect(texts.en.detail).not.toMatch(/[\u4e00-\u9fff]/u);
    }
  });
});
