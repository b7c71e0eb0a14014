import { act, type Act } from '../../acts/act';
import { answerOf, api, idempotent, type QualitySchemas } from '../../api/client';

type Attempt = QualitySchemas['RecordAttemptDto'];
type Confirm = QualitySchemas['ConfirmConsigneeDto'];

const channels: readonly Attempt['channel'][] = ['call', 'visit'];
const how = {
  name: 'channel',
  label: 'consignee.how',
  kind: 'choice',
  options: channels,
  named: 'reachedBy',
  required: true,
} as const;

/** A call or visit that reached nobody; it is tried again (RCL-4). */
export const notReached = (consignee: string): Act =>
  act<Attempt>({
    title: 'consignee.notReached',
    submit: 'act.record',
    hint: 'consignee.notReachedHint',
    fields: [how, { name: 'note', label: 'consignee.note', kind: 'text', required: true }],
    send: (body, { reference }, key) =>
      answerOf(
        api.POST('/api/v1/recalls/{reference}/consignees/{consignee}/attempts', {
          params: { path: { reference, consignee }, header: idempotent(key) },
          body,
        }),
      ),
  });

/** The final word on a consignee that cannot be reached at all; its goods stay unaccounted (RCL-4, RCL-6). */
export const consigneeGone = (consignee: string): Act =>
  act<Pick<Confirm, 'channel' | 'unreachable'>>({
    title: 'consignee.gone',
    submit: 'consignee.recordGone',
    hint: 'consignee.goneHint',
    fields: [how, { name: 'unreachable', label: 'consignee.goneWhy', kind: 'text', required: true }],
    send: (body, { reference }, key) =>
      answerOf(
        api.POST('/api/v1/recalls/{reference}/consignees/{consignee}/confirmations', {
          params: { path: { reference, consignee }, header: idempotent(key) },
          body,
        }),
      ),
  });
