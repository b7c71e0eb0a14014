import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { figureText } from '../cases/shown-quantity';
import type { TextKey } from '../i18n/zh';
import { useNames } from '../i18n/use-names';
import type { GateContent } from './own-action';

type Part<Name extends keyof GateContent> = NonNullable<GateContent[Name]>;

const Said = ({ label, children }: { readonly label: TextKey; readonly children: ReactNode }) => (
  <div>
    <dt>{useTranslation().t(label)}</dt>
    <dd>{children}</dd>
  </div>
);

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ol className="said-lines">
    {lines.map((line, index) => (
      <li key={index}>{line}</li>
    ))}
  </ol>
);

const Containment = ({ part: { team, actions, goods } }: { readonly part: Part<'containment'> }) => {
  const names = useNames();
  return (
    <>
      <Said label="gateField.team">{team.join(useTranslation().t('list.separator'))}</Said>
      <Said label="gateField.actions">{actions}</Said>
      <Said label="gateField.goods">
        <ul className="plain lines">
          {goods.map(({ place, quantity, unit, action }, index) => (
            <li key={index}>
              <Tag>{names('goodsPlace', place)}</Tag>
              <strong>
                {figureText(quantity)} {unit}
              </strong>{' '}
              {action}
            </li>
          ))}
        </ul>
      </Said>
    </>
  );
};

const RootCause = ({ part: { causes, chosenAction, expectedEffect } }: { readonly part: Part<'rootCause'> }) => {
  const names = useNames();
  return (
    <>
      <Said label="gateField.causes">
        <ul className="plain lines">
          {causes.map(({ side, kind, whys }, index) => (
            <li key={index}>
              <Tag color="blue">{names('causeSide', side)}</Tag>
              <Tag>{names('causeKind', kind)}</Tag>
              <Lines lines={whys} />
            </li>
          ))}
        </ul>
      </Said>
      <Said label="gateField.chosenAction">{chosenAction}</Said>
      <Said label="gateField.expectedEffect">{expectedEffect}</Said>
    </>
  );
};

const Implementation = ({ part }: { readonly part: Part<'implementation'> }) => (
  <>
    <Said label="gateField.implemented">{part.implemented}</Said>
    <Said label="gateField.implementedOn">{part.implementedOn}</Said>
    <Said label="gateField.evidence">
      <Lines lines={part.evidence} />
    </Said>
    <Said label="gateField.prevention">{part.prevention}</Said>
  </>
);

const Closing = ({ part: { result, lessons } }: { readonly part: Part<'closing'> }) => (
  <>
    <Said label="gateField.result">{result}</Said>
    <Said label="gateField.lessons">{lessons}</Said>
  </>
);

/** An answer as it was given, part by part. */
export const GateContentText = ({ content }: { readonly content: GateContent }) => {
  const { containment, rootCause, implementation, closing } = content;
  return (
    <dl className="plan">
      {containment && <Containment part={containment} />}
      {rootCause && <RootCause part={rootCause} />}
      {implementation && <Implementation part={implementation} />}
      {closing && <Closing part={closing} />}
    </dl>
  );
};
