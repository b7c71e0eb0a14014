import { useTranslation } from 'react-i18next';
import type { ComplaintSchemas } from '../api/client';
import { type Fact, Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { shownInstant } from './shown-instant';
import { decimalText } from './shown-quantity';

type Remedy = ComplaintSchemas['RemedyView'];

/** Everything that a signature stands under: what is handed out, who agreed, the sheet and its reviewer. */
export const RemedyTerms = ({ remedy }: { readonly remedy: Remedy }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { quantity, unit, multiple, amount, currency, legalFloor, sheet, answers } = remedy;
  const answer = answers.at(-1);
  const facts: readonly Fact[] = [
    ['field.remedyKind', names('remedyKind', remedy.kind)],
    ['remedy.terms', remedy.terms],
    [
      'remedy.quantity',
      quantity && (
        <>
          <strong>
            {decimalText(quantity)} {unit}
          </strong>{' '}
          {multiple && `(${t('remedy.multiple', { multiple: decimalText(multiple) })})`}
        </>
      ),
    ],
    ['remedy.product', remedy.productCode],
    ['remedy.lot', remedy.lot],
    [
      'remedy.amount',
      amount && (
        <>
          <strong>
            {amount} {currency}
          </strong>
          {legalFloor && ` (${t('remedy.floor', { ...legalFloor, article: legalFloor.article ?? '' })})`}
        </>
      ),
    ],
    ['remedy.tier', `${remedy.tier} ${names('rule', remedy.tier)}`],
    [
      'remedy.signers',
      <strong key="who">{remedy.signers.map((role) => names('role', role)).join(t('list.separator'))}</strong>,
    ],
    [
      'remedy.answers',
      answer
        ? t('remedy.answered', {
            answer: names('remedyAnswer', answer.answer),
            giver: names('giver', answer.givenBy),
            channel: names('channel', answer.channel),
            time: shownInstant(answer.givenAt),
          })
        : t('remedy.unanswered'),
    ],
    ['field.demand', answer?.demand],
    [
      'remedy.sheet',
      sheet ? (
        <>
          {sheet.number} ({t('remedy.filedWith', { role: names('role', sheet.filedWith) })}, {t('remedy.author')}{' '}
          <PersonName id={sheet.author} />)
        </>
      ) : (
        t('remedy.noSheet')
      ),
    ],
    ['field.measures', sheet?.measures],
    [
      'remedy.reviewed',
      sheet &&
        (sheet.reviewer && sheet.reviewedAt ? (
          <>
            <PersonName id={sheet.reviewer} /> {shownInstant(sheet.reviewedAt)}
          </>
        ) : (
          t('remedy.unreviewed')
        )),
    ],
  ];
  return <Facts facts={facts} />;
};
