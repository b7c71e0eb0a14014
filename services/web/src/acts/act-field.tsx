import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/use-names';
import type { ChoiceField, Field, PlainField } from './field';
import { ActLines } from './act-lines';
import { ActRows } from './act-rows';

const decimal = /^[0-9]{1,12}(\.[0-9]{1,6})?$/;
const count = /^[0-9]{1,6}$/;
/** Options that fit into a line of so many Latin letters stand side by side; others go into a list. A Chinese character counts for two. */
const sideBySide = 32;
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2E7F' ? 2 : 1), 4);

const inputTypes = { date: 'date', instant: 'datetime-local' } as const;

interface Control {
  readonly field: PlainField | ChoiceField;
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** A list that opened elsewhere would lie behind a dialog. */
const within = (trigger: HTMLElement): HTMLElement => trigger.parentElement ?? document.body;

const Choice = ({ field, ...control }: Control & { readonly field: ChoiceField }) => {
  const { t } = useTranslation();
  const names = useNames();
  const options = field.options.map((value) => ({ value, label: names(field.named, value) }));
  return options.reduce((sum, { label }) => sum + widthOf(label), 0) <= sideBySide ? (
    <Radio.Group optionType="button" options={options} aria-label={t(field.label)} {...control} />
  ) : (
    <Select options={options} virtual={false} getPopupContainer={within} {...control} />
  );
};

const Choices = ({ field, value, onChange }: Control & { readonly field: ChoiceField }) => {
  const names = useNames();
  const options = field.options.map((each) => ({ value: each, label: names(field.named, each) }));
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  return <Checkbox.Group options={options} value={chosen} {...(onChange && { onChange })} />;
};

const ActControl = ({ field, ...control }: Control) => {
  const { kind } = field;
  if (kind === 'choices') return <Choices field={field} {...control} />;
  if (kind === 'choice') return <Choice field={field} {...control} />;
  const text = { ...control, value: typeof control.value === 'string' ? control.value : '' };
  if (kind === 'text') return <Input.TextArea rows={3} {...text} />;
  if (kind === 'date' || kind === 'instant') return <Input type={inputTypes[kind]} {...text} />;
  return <Input inputMode={kind === 'decimal' ? 'decimal' : kind === 'count' ? 'numeric' : 'text'} {...text} />;
};

interface Shown {
  readonly field: Field;
  readonly required: boolean;
  /** Names from the form's root, for a field of a row. */
  readonly path?: readonly (string | number)[];
}

/** One entry of a form, with its label, its hint and what is checked before it is sent. */
export const ActField = ({ field, required, path }: Shown) => {
  const { t } = useTranslation();
  if (field.kind === 'rows') return <ActRows field={field} required={required} />;
  const name = path ? [...path] : field.name.split('.');
  if (field.kind === 'lines') return <ActLines field={field} path={name} />;
  const label = t(field.label);
  const extra = field.hint && t(field.hint);
  if (field.kind === 'flag') {
    return (
      <Form.Item name={name} valuePropName="checked" extra={extra}>
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    );
  }
  const rules = [
    ...(required
      ? [
          {
            required: true,
            whitespace: field.kind !== 'choice' && field.kind !== 'choices',
            message: t('act.required', { label }),
          },
        ]
      : []),
    ...(field.kind === 'decimal' ? [{ pattern: decimal, message: t('act.decimal') }] : []),
    ...(field.kind === 'count' ? [{ pattern: count, message: t('act.count') }] : []),
  ];
  return (
    <Form.Item name={name} label={label} extra={extra} rules={rules} className={field.kind === 'text' ? 'wide' : ''}>
      <ActControl field={field} />
    </Form.Item>
  );
};
