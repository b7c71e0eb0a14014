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
    components: { schemas: Record<string, { properties: Record<string, { enum?: (string | null)[] }> }> };
  };
  const values = components.schemas[schema]?.properties[property]?.enum;
  if (!values) throw new Error(`${service} names no values of ${schema}.${property}`);
  return values.filter((value) => value !== null);
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
    ['quality', 'AssessmentItemView', 'reason', 'alarmReason'],
    ['quality', 'HoldOrderView', 'status', 'holdState'],
    ['quality', 'AssessedLotView', 'inspection', 'inspection'],
    ['quality', 'RecallItemView', 'stage', 'recallStage'],
    ['quality', 'RecallScopeDto', 'kind', 'scopeKind'],
    ['quality', 'PlanView', 'state', 'planState'],
    ['quality', 'StartCheckView', 'check', 'startCheck'],
    ['quality', 'ConsigneeView', 'channel', 'noticeChannel'],
    ['quality', 'ConsigneeView', 'state', 'noticeState'],
    ['quality', 'AttemptView', 'outcome', 'attemptOutcome'],
    ['quality', 'LastAttemptView', 'outcome', 'attemptOutcome'],
    ['quality', 'LastAttemptView', 'channel', 'reachedBy'],
    ['quality', 'SaidView', 'channel', 'reachedBy'],
    ['quality', 'NextTaskView', 'channel', 'noticeChannel'],
    ['quality', 'ExplainDifferenceDto', 'difference', 'difference'],
    ['production', 'RecordEntryDto', 'kind', 'recordKind'],
    ['oem-vendors', 'OwnActionView', 'stage', 'correctiveStage'],
    ['oem-vendors', 'AnswerGateDto', 'gate', 'gate'],
    ['oem-vendors', 'AnswerGateDto', 'gate', 'gateAsks'],
    ['oem-vendors', 'AnswerGateDto', 'gate', 'gateHint'],
    ['oem-vendors', 'OwnAnswerView', 'state', 'gateAnswer'],
    ['oem-vendors', 'ContainedGoodsDto', 'place', 'goodsPlace'],
    ['oem-vendors', 'CauseDto', 'side', 'causeSide'],
    ['oem-vendors', 'CauseDto', 'kind', 'causeKind'],
    ['oem-vendors', 'EvidenceView', 'kind', 'evidenceKind'],
    ['oem-vendors', 'CorrectiveAnswerView', 'channel', 'answerChannel'],
    ['oem-vendors', 'DecideAnswerDto', 'outcome', 'outcome'],
    ['oem-vendors', 'ManufacturerMailView', 'about', 'mailAbout'],
    ['oem-vendors', 'ManufacturerMailView', 'state', 'mailState'],
    ['oem-vendors', 'EffectLookView', 'outcome', 'effect'],
    ['oem-vendors', 'EffectLookView', 'basis', 'effectBasis'],
    ['oem-vendors', 'StandingView', 'standing', 'standing'],
    ['oem-vendors', 'DecideStandingDto', 'outcome', 'suspension'],
    ['oem-vendors', 'VendorScoreView', 'reason', 'scoreReason'],
    ['oem-vendors', 'OemCaseView', 'stage', 'oemStage'],
    ['oem-vendors', 'CaseFormView', 'problem', 'caseProblem'],
    ['oem-vendors', 'ConfirmOemCaseDto', 'causeClass', 'causeClass'],
    ['oem-vendors', 'CaseOpinionView', 'liability', 'liability'],
  ])('name every value of %s %s.%s', (service, schema, property, group) => {
    const nameless = valuesOf(service, schema, property).filter((value) => !(`${group}.${value}` in zh));
    expect(nameless).toEqual([]);
  });

  it('name every box of the mass balance, and every role of the company’s policy', () => {
    const document = JSON.parse(readFileSync(resolve(__dirname, '../../../quality/openapi.json'), 'utf8')) as {
      components: { schemas: { BalanceView: { properties: object } } };
    };
    const policy = (kind: string): string =>
      readFileSync(resolve(__dirname, `../../../../libs/policy/defaults/${kind}.json`), 'utf8');
    const { roles } = JSON.parse(policy('access')) as { roles: { role: string }[] };
    const keys = [
      ...Object.keys(document.components.schemas.BalanceView.properties).map((box) => `box.${box}`),
      ...roles.map(({ role }) => `role.${role}`),
    ];
    expect(keys.filter((key) => !(key in zh))).toEqual([]);
  });

  it('name every stage and every fact that the timeline shows', () => {
    const stages = valuesOf('complaints', 'ActView', 'stage');
    expect(stages.filter((stage) => !(`stage.${stage}` in zh))).toEqual([]);
    const asyncapi = readFileSync(resolve(__dirname, '../../../../docs/asyncapi.yaml'), 'utf8');
    // Reference data are states and no facts: their topics are compacted and are not called `<service>.events`.
    const [, ...channels] = (asyncapi.split(/^operations:/m)[0] ?? '').split(/^ {4}address: /m);
    const told = channels.filter((channel) => /^[a-z-]+\.events\n/.test(channel)).join();
    const types = new Set(told.match(/anxin\.[a-z-]+\.[a-z.-]+\.v[0-9]+/g));
    const facts = [...types].filter((type) => !type.includes('.work.'));
    expect(facts.length).toBeGreaterThan(20);
    const keys = facts.map((type) => `event.${type.replace(/^anxin\./, '').replace(/\.v[0-9]+$/, '')}`);
    expect(keys.filter((key) => !(key in zh))).toEqual([]);
  });
});
