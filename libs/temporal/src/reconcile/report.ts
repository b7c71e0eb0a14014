import { outwardSteps } from '@anxin/contracts';

/**
 * Where rows and a workflow differ. `behind`: the workflow lacks what rows told it; `ahead`: it knows what rows do not; `unknown`: no row
 * asked for it; `lost`: rows told it something and neither it nor its start is to be had.
 */
export type Differing = 'behind' | 'ahead' | 'unknown' | 'lost';
/** `send-again`: its starts and signals; `reset`: to its last task before the rows; `start-over`: from its start in the outbox; `remove`. */
export type Mending = 'send-again' | 'reset' | 'start-over' | 'remove' | 'none';

export interface Difference {
  readonly workflowId: string;
  /** Its task queue: the service that is its home. */
  readonly service: string;
  readonly differing: Differing;
  readonly mending: Mending;
  /** Starts and signals that go out again, by name. */
  readonly again: readonly string[];
  /** Acts that rows no longer know, by their signals (RFC 3339): whoever did them has to do them again. */
  readonly acts: readonly { readonly signal: string; readonly at: string }[];
}
/** What people outside were told, or may have been, that the rows no longer know; it may be told again. */
export interface ToldOutside {
  readonly workflowId: string;
  /** RFC 3339. */
  readonly at: string;
  readonly step: string;
  /** False: it was under way, and may have gone out. */
  readonly certain: boolean;
}
export interface ReconcileReport {
  /** RFC 3339, of the report. */
  readonly at: string;
  /** Up to when the rows know; absent when they were not put back. */
  readonly rowsAt?: string;
  readonly workflowsAt?: string;
  readonly repaired: boolean;
  readonly services: Readonly<Record<string, { inStep: number; behind: number; ahead: number }>>;
  readonly differences: readonly Difference[];
  readonly toldOutside: readonly ToldOutside[];
  /** Numbers of each series that nobody gets; absent when the rows were not put back. */
  readonly leftOut?: number;
}

/** Differences that are still there after it. */
export const remaining = ({ differences, repaired }: ReconcileReport): number =>
  differences.filter(({ mending }) => !repaired || mending === 'none').length;

const differingTexts: Record<Differing, { zh: string; en: string }> = {
  behind: { zh: '流程落后于数据', en: 'the workflow is behind the rows' },
  ahead: { zh: '流程超前于数据', en: 'the workflow is ahead of the rows' },
  unknown: { zh: '数据中没有此案', en: 'no row knows it' },
  lost: {
    zh: '流程及其启动记录均已不存，须人工核对',
    en: 'neither the workflow nor its start is to be had: look into it by hand',
  },
};
const mendingTexts: Record<Mending, { zh: [string, string]; en: [string, string] }> = {
  'send-again': {
    zh: ['将重新发送', '已重新排队发送'],
    en: ['would be sent again', 'queued again'],
  },
  reset: {
    zh: ['将退回到恢复点之前的步骤', '已退回到恢复点之前的步骤'],
    en: ['would be reset to its step before that instant', 'reset to its step before that instant'],
  },
  'start-over': { zh: ['将从头再走', '已从头再走'], en: ['would start over', 'starts over'] },
  remove: { zh: ['将终止', '已终止'], en: ['would be ended', 'ended'] },
  none: { zh: ['无法自动处理', '无法自动处理'], en: ['cannot be mended by itself', 'cannot be mended by itself'] },
};

/** The report for people: Chinese, then English, a line each. */
export const reportLines = (report: ReconcileReport): string[] => [...inChinese(report), '', ...inEnglish(report)];

const inChinese = ({
  rowsAt,
  workflowsAt,
  repaired,
  services,
  differences,
  toldOutside,
  leftOut,
}: ReconcileReport): string[] => [
  `数据与流程对账：数据截至 ${rowsAt ?? '现在'}，流程截至 ${workflowsAt ?? '现在'}`,
  ...Object.entries(services).map(
    ([service, { inStep, behind, ahead }]) => `  ${service}：一致 ${inStep}，落后 ${behind}，超前 ${ahead}`,
  ),
  ...differences.flatMap(({ workflowId, differing, mending, again, acts }) => [
    `  ${workflowId}：${differingTexts[differing].zh}；${mendingTexts[mending].zh[repaired ? 1 : 0]}${again.length > 0 ? `（${again.join('、')}）` : ''}`,
    ...acts.map(({ signal, at }) => `    须重新办理：${signal}（${at}）`),
  ]),
  ...(toldOutside.length > 0 ? ['  以下内容已对外发出，数据中不再有记录，可能会再次发出，请提前告知对方：'] : []),
  ...toldOutside.map(
    ({ workflowId, at, step, certain }) =>
      `    ${at} ${workflowId}：${outwardSteps[step]?.['zh-CN'] ?? step}${certain ? '' : '（可能已发出）'}`,
  ),
  ...(leftOut ? [`  各类编号${repaired ? '已' : '将'}跳过 ${leftOut} 个：恢复点之后给出的编号不再使用`] : []),
  differences.length === 0 ? '  数据与流程一致' : `  共 ${differences.length} 处不一致`,
];

const inEnglish = ({
  rowsAt,
  workflowsAt,
  repaired,
  services,
  differences,
  toldOutside,
  leftOut,
}: ReconcileReport): string[] => [
  `Rows and workflows: rows up to ${rowsAt ?? 'now'}, workflows up to ${workflowsAt ?? 'now'}`,
  ...Object.entries(services).map(
    ([service, { inStep, behind, ahead }]) => `  ${service}: ${inStep} in step, ${behind} behind, ${ahead} ahead`,
  ),
  ...differences.flatMap(({ workflowId, differing, mending, again, acts }) => [
    `  ${workflowId}: ${differingTexts[differing].en}; ${mendingTexts[mending].en[repaired ? 1 : 0]}${again.length > 0 ? ` (${again.join(', ')})` : ''}`,
    ...acts.map(({ signal, at }) => `    has to be done again: ${signal} (${at})`),
  ]),
  ...(toldOutside.length > 0
    ? ['  This went out to people, the rows no longer know of it, and it may go out again. Warn them:']
    : []),
  ...toldOutside.map(
    ({ workflowId, at, step, certain }) =>
      `    ${at} ${workflowId}: ${outwardSteps[step]?.en ?? step}${certain ? '' : ' (may have gone out)'}`,
  ),
  ...(leftOut
    ? [
        `  every series of numbers ${repaired ? 'leaves' : 'would leave'} out ${leftOut}: what was given since is not given again`,
      ]
    : []),
  differences.length === 0 ? '  in step' : `  ${differences.length} differences`,
];
