import type { Catalogue } from '@anxin/i18n';

export const productionCatalogue = {
  'batch-records.not-found': {
    'zh-CN': { title: '没有这张批次追溯单', detail: '批次追溯单 {id} 不存在。请从“我的工作”中打开。' },
    en: {
      title: 'No such batch-records request',
      detail: 'There is no batch-records request {id}. Open it from “My work”.',
    },
  },
  'batch-records.already-answered': {
    'zh-CN': {
      title: '批次追溯已答复',
      detail: '批次追溯单 {id} 已答复，答复有效，不能再答。如需更正，请联系生产科长。',
    },
    en: {
      title: 'The batch records are answered',
      detail: 'Batch-records request {id} is answered and its answer stands. To correct it, ask the production chief.',
    },
  },
  'batch-records.answer-incomplete': {
    'zh-CN': {
      title: '批次追溯答复不完整',
      detail:
        '缺少 {field}：有结论须列出所查记录；不符合须写明原因分析；记录缺失或无法判定须写明理由。请补全后重新提交。',
    },
    en: {
      title: 'The batch-records answer is incomplete',
      detail:
        '{field} is missing: a conclusion lists the records looked at, a nonconformity its cause, anything else its reason. Complete it and send it again.',
    },
  },
  'lot.not-found': {
    'zh-CN': {
      title: '没有这个批次',
      detail: '没有批号为“{lot}”的批次。请核对批号，或用“批号联想”从候选批次中选择。',
    },
    en: {
      title: 'No such lot',
      detail: 'No lot is known under {lot}. Check the number, or choose among the suggestions for it.',
    },
  },
  'lot.already-recorded': {
    'zh-CN': { title: '该批次已登记', detail: '批次 {number} 已登记，不能再登记一次。请打开该批次查看。' },
    en: { title: 'The batch is on record', detail: 'Batch {number} is recorded already. Open it to see what stands.' },
  },
  'lot.inspection-stands': {
    'zh-CN': {
      title: '检验结论已定',
      detail: '批次 {number} 的检验结论为 {result}，不能改为此结论：不合格批次不得放行，相同结论不需重复登记。',
    },
    en: {
      title: 'The inspection stands',
      detail: 'Lot {number} is {result}: a lot that failed stays failed, and a result is recorded once.',
    },
  },
  'batch.losses-exceed-quantity': {
    'zh-CN': { title: '损耗与留样超过产量', detail: '批次 {number} 的损耗与留样之和大于产量。请核对数量后再提交。' },
    en: {
      title: 'Losses exceed what was made',
      detail: 'Scrap and samples of batch {number} are more than its quantity. Check the figures.',
    },
  },
  'issue.not-arrived': {
    'zh-CN': {
      title: '领料单尚未到达',
      detail: '领料单 {issue} 还没有从物流传到生产。请稍候几秒后原样重试；仍不行，请仓管员核对单号。',
    },
    en: {
      title: 'The material issue has not arrived',
      detail:
        'Material issue {issue} has not come from logistics yet. Send the same request again in a few seconds; if it stays so, ask the warehouse keeper for the right number.',
    },
  },
  'issue.for-another-batch': {
    'zh-CN': {
      title: '领料单属于另一批次',
      detail: '领料单 {issue} 是为批次 {forBatch} 领的料，不能投入 {number}。请退料后为本批次重新领料。',
    },
    en: {
      title: 'The issue is for another batch',
      detail:
        'Material issue {issue} was made for batch {forBatch}, not for {number}. Return it and have material issued for this batch.',
    },
  },
  'issue.already-used': {
    'zh-CN': { title: '领料单已投用', detail: '领料单 {issue} 已投入一个批次，每张领料单只能投用一次。' },
    en: {
      title: 'The issue is used',
      detail: 'Material issue {issue} is the input of a batch already; each is used once.',
    },
  },
  'issue.left-out': {
    'zh-CN': {
      title: '漏列领料单',
      detail: '领料单 {issue} 是为批次 {number} 领的料，却未列入投料。请补上，否则追溯会有缺口。',
    },
    en: {
      title: 'A material issue is left out',
      detail:
        'Material issue {issue} was made for batch {number} and is not among its inputs. Add it, or the trace has a gap.',
    },
  },
  'issue.unknown-lot': {
    'zh-CN': {
      title: '领料单的批次或单位不符',
      detail: '领料单 {issue} 的物料批次或计量单位与生产记录不符。请仓管员核对后重新开单。',
    },
    en: {
      title: 'The issue does not fit its lot',
      detail:
        'Material issue {issue} names a lot, or a unit of it, that production does not know. Have it issued anew.',
    },
  },
} satisfies Catalogue;
