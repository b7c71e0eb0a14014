import { Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComplaintSchemas } from '../api/client';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { shownInstant } from './shown-instant';

type Complaint = ComplaintSchemas['ComplaintView'];

const Recipients = ({ complaint: { recipients, formDeliveries } }: { readonly complaint: Complaint }) => {
  const { t } = useTranslation();
  const names = useNames();
  return recipients.map((role) => {
    const delivery = formDeliveries.find((each) => each.role === role);
    return (
      <Tag
        key={role}
        color={delivery ? 'green' : 'default'}
        title={delivery ? shownInstant(delivery.receivedAt) : undefined}
      >
        {names('role', role)} {delivery ? '✓' : t('contact.notDelivered')}
      </Tag>
    );
  });
};

const WrittenAnswer = ({ answer }: { readonly answer: ComplaintSchemas['WrittenAnswerView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <section>
      <strong>{t('contact.answer')}</strong> <Tag>{names('channel', answer.channel)}</Tag>
      <Tag color={answer.state === 'sent' ? 'green' : 'blue'}>{names('answerState', answer.state)}</Tag>
      {answer.possibleDuplicate && <Tag color="orange">{t('contact.duplicate')}</Tag>}
      <span className="fine">
        <PersonName id={answer.writtenBy} /> {shownInstant(answer.sentAt ?? answer.writtenAt)}
      </span>
      {answer.subject && <div>{answer.subject}</div>}
      <blockquote className="words">{answer.text}</blockquote>
      {answer.messageId && <div className="fine">{answer.messageId}</div>}
    </section>
  );
};

const CallBack = ({ attempt }: { readonly attempt: ComplaintSchemas['CallBackView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <section>
      <strong>{t('contact.callBack', { number: attempt.number })}</strong>{' '}
      <Tag>{names('channel', attempt.channel)}</Tag>
      <Tag color={attempt.outcome === 'satisfied' ? 'green' : 'orange'}>{names('outcome', attempt.outcome)}</Tag>
      <span className="fine">
        <PersonName id={attempt.recordedBy} /> {shownInstant(attempt.recordedAt)}
      </span>
      {attempt.note && <div>{attempt.note}</div>}
    </section>
  );
};

/** What the complainant was told, in order, and what they said to it. */
export const ContactCard = ({ complaint }: { readonly complaint: Complaint }) => {
  const { t } = useTranslation();
  const { firstReplyAt, initialOpinion, answers, callBacks } = complaint;
  return (
    <Card title={t('contact.title')} size="small">
      <Flex vertical gap={12}>
        <Facts
          facts={[
            ['contact.firstReply', firstReplyAt ? shownInstant(firstReplyAt) : '—'],
            ['contact.delivered', <Recipients key="recipients" complaint={complaint} />],
            ['contact.opinion', initialOpinion ?? '—'],
          ]}
        />
        {answers.map((answer) => (
          <WrittenAnswer key={answer.id} answer={answer} />
        ))}
        {callBacks.map((attempt) => (
          <CallBack key={attempt.id} attempt={attempt} />
        ))}
      </Flex>
    </Card>
  );
};
