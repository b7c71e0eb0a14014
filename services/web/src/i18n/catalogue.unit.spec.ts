import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from './en';
import { zh } from './zh';

const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

/** Values that the services' documents name for a property, wherever it stands. */
const valuesOf = (service: string, schema: string, property: string): string[] => {
  const file = resolve(__dirname, `../../../${service}/openapi.json`);
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as {
    components: { schemas: Record<string, { properties: Record<string, { enum?: string[] }> }> };
  };
  const values = components.schemas[schema]?.properties[property]?.enum;
  if (!values) throw new Error(`${service} names no values of ${schema}.${property}`);
  return values;
};

describe('the texts of the console', () => {
  it('are there in both languages, with the same parameters', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, text] of Object.entries(zh))
      expect({ key, with: parametersOf(en[key as keyof typeof zh]) }).toEqual({ key, with: parametersOf(text) });
  });

  it('are Chinese in Chinese and hold no Chinese in English', () => {
    const han = /\p{Script=Han}/u;
    const foreign = Object.entries(en).filter(([key, text]) => key !== 'language' && han.test(text));
    expect(foreign).toEqual([]);
    const untranslated = Object.entries(zh).filter(
      ([key, text]) => !['language', 'list.separator', 'remedy.answered'].includes(key) && !han.test(text),
    );
    expect(untranslated).toEqual([]);
  });

  it.each([
    ['complaints', 'RegisterComplaintDto', 'channel', 'channel'],
    ['complaints', 'RegisterComplaintDto', 'class', 'class'],
    ['complaints', 'RegisterComplaintDto', 'grade', 'grade'],
    ['complaints', 'ProposeRemedyDto', 'kind', 'remedyKind'],
    ['complaints', 'AnswerRemedyDto', 'answer', 'remedyAnswer'],
    ['complaints', 'AnswerRemedyDto', 'givenBy', 'giver'],
    ['complaints', 'DecideRemedyDto', 'outcome', 'outcome'],
    ['complaints', 'RecordFindingDto', 'outcome', 'outcome'],
    ['complaints', 'RecordCallBackDto', 'outcome', 'outcome'],
    ['complaints', 'WriteAnswerDto', 'channel', 'channel'],
    ['complaints', 'ClockView', 'state', 'clockState'],
    ['quality', 'AnswerRetestDto', 'outcome', 'outcome'],
    ['production', 'RecordEntryDto', 'kind', 'recordKind'],
  ])('name every value of %s %s.%s', (service, schema, property, group) => {
    const nameless = valuesOf(service, schema, property).filter((value) => !(`${group}.${value}` in zh));
    expect(nameless).toEqual([]);
  });

  it('name every stage and every fact that the timeline shows', () => {
    const stages = valuesOf('complaints', 'ActView', 'stage');
    expect(stages.filter((stage) => !(`stage.${stage}` in zh))).toEqual([]);
    const asyncapi = readFileSync(resolve(__dirname, '../../../../docs/asyncapi.yaml'), 'utf8');
    const types = new Set(asyncapi.match(/anxin\.[a-z-]+\.[a-z.-]+\.v[0-9]+/g));
    const facts = [...types].filter((type) => !type.includes('.work.') && !type.startsWith('anxin.directory.'));
    expect(facts.length).toBeGreaterThan(20);
    const keys = facts.map((type) => `event.${type.replace(/^anxin\./, '').replace(/\.v[0-9]+$/, '')}`);
    expect(keys.filter((key) => !(key in zh))).toEqual([]);
  });
});
