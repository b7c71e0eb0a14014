import type { Catalogue } from '@anxin/i18n';

const text = (zhTitle: string, zhDetail: string, enTitle: string, enDetail: string) => ({
  'zh-CN': { title: zhTitle, detail: zhDetail },
  en: { title: enTitle, detail: enDetail },
});

export const logisticsCatalogue = {
  'replacement.not-found': text(
    '没有这张换货单',
    '换货单 {id} 不存在。请从“我的工作”中打开。',
    'No such replacement order',
    'There is no replacement order {id}. Open it from “My work”.',
  ),
  'replacement.already-answered': text(
    '换货单已办理',
    '换货单 {id} 已办理（{status}），货物不会重复发出。',
    'The replacement order is done',
    'Replacement order {id} is {status}; nothing leaves twice.',
  ),
  'replacement.quantity-differs': text(
    '数量不符',
    '换货单 {id} 应发 {ordered} {unit}，填写的是 {given}。请按换货单数量发货；无法足量发出的，登记“无法发货”并说明原因。',
    'The quantity differs',
    'Replacement order {id} is for {ordered} {unit}, not for {given}. Send what was ordered, or record that it cannot be sent, with the reason.',
  ),
  'replacement.other-product': text(
    '产品不符',
    '换货单 {id} 应发产品 {ordered}，批次 {lot} 是 {given}。请改发该产品的批次；无货可发的，登记“无法发货”并说明原因。',
    'Another product',
    'Replacement order {id} is for product {ordered}, and lot {lot} is {given}. Take a lot of that product, or record that it cannot be sent, with the reason.',
  ),
  'lot.held': text(
    '批次已封存',
    '批次 {lot} 因 {reference} 被封存（封存编号 {hold}），不得拣货、移库、领料或发货。请联系质检科长：说明理由后由其解除，召回的封存在召回结束前不能解除。',
    'The lot is held',
    'Lot {lot} is held for {reference} (hold {hold}): nothing of it is picked, moved, issued or shipped. Ask the QC chief, who lifts holds with a reason; a recall’s hold stands until the recall is closed.',
  ),
  'lot.failed': text(
    '批次检验不合格',
    '批次 {lot} 检验不合格，不得放行。请移至不合格品区并联系质检科处理。',
    'The lot failed its inspection',
    'Lot {lot} failed its inspection and can never be released. Move it apart and ask QC what becomes of it.',
  ),
  'lot.not-released': text(
    '批次尚未放行',
    '批次 {lot} 没有合格的检验结论，不得入库、领料或发货。请等待质检科出具检验报告。',
    'The lot is not released',
    'Lot {lot} has no passed inspection: it is not taken in, issued or shipped. Wait for QC’s report.',
  ),
  'lot.expired': text(
    '批次已过期',
    '批次 {lot} 保质期至 {expiresOn}，已过期，不得出库。请移至不合格品区并报质检科。',
    'The lot has expired',
    'Lot {lot} expired on {expiresOn} and never leaves. Move it apart and tell QC.',
  ),
  'lot.unknown': text(
    '没有这个批次',
    '仓库中没有批次 {lot}。请核对批号；刚生产的批次稍后再试。',
    'No such lot',
    'The warehouse knows no lot {lot}. Check the number; a lot that was only just made appears shortly.',
  ),
  'lot.not-found': text(
    '没有这个批次',
    '仓库中没有批次 {lot}。请核对批号；刚生产的批次稍后再试，确无此批次的，由质检科长在封存任务中写明理由后办结。',
    'No such lot',
    'The warehouse knows no lot {lot}. Check the number; a lot that was only just made appears shortly. If there is no such lot, the QC chief closes the task of holding it with that reason.',
  ),
  'lot.ambiguous': text(
    '批号不唯一',
    '批号 {lot} 对应多个批次（{ids}），请用批次的编号指明。',
    'The number is not unique',
    'Several lots have the number {lot} ({ids}); name the one by its id.',
  ),
  'quantity.unit-mismatch': text(
    '单位不符',
    '批次 {lot} 以“{expected}”计量，而填写的是“{unit}”。请换算后重新填写。',
    'The unit does not fit',
    'Lot {lot} is counted in {expected}, not in {unit}. Convert the quantity.',
  ),
  'stock.short': text(
    '库存不足',
    '批次 {lot} 在“{place}”的可用库存少于 {wanted}。请核对库存或改从其他库位出库。',
    'Not enough in stock',
    'Of lot {lot} less than {wanted} is available at “{place}”. Check the stock, or take it from another place.',
  ),
  'consignee.unknown': text(
    '没有这个客户',
    '客户编码 {consignee} 不存在。请核对，或先在客户档案中登记。',
    'No such customer',
    'There is no customer {consignee}. Check the code, or register the customer first.',
  ),
  'dispatch.not-found': text(
    '没有这张发货单',
    '发货单 {note} 不存在。',
    'No such dispatch note',
    'There is no dispatch note {note}.',
  ),
  'dispatch.already-delivered': text(
    '已全部签收',
    '发货单 {note} 的货物已全部签收。',
    'Delivered already',
    'Everything of dispatch note {note} is delivered.',
  ),
  'dispatch.line-repeated': text(
    '明细重复',
    '批次 {lot} 发往 {consignee} 在同一发货单上出现两次，请合并为一行。',
    'A line stands twice',
    'Lot {lot} to {consignee} stands twice on the note; put both into one line.',
  ),
  'hold.not-found': text('没有此封存', '封存 {id} 不存在。', 'No such hold', 'There is no hold {id}.'),
  'hold.already-lifted': text('封存已解除', '封存 {id} 已经解除。', 'Lifted already', 'Hold {id} is lifted already.'),
  'hold.of-recall': text(
    '召回的封存不能解除',
    '封存 {id} 属于召回 {recall}，召回结束前不能解除。',
    'A recall’s hold stands',
    'Hold {id} belongs to recall {recall}; it stands until the recall is closed.',
  ),
} satisfies Catalogue;
