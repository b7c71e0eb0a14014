import { Alert, Button, Form, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf, problemOf } from '../api/problem';
import { ProblemAlert } from '../api/problem-alert';
import type { Act, Target } from './act';
import { ActField } from './act-field';
import { readDraft, writeDraft } from './draft';
import { isRequired, type Values } from './field';
import { useAct } from './use-act';

interface Shown {
  readonly act: Act;
  readonly target: Target;
  /** Tells this act on this matter from every other, for its draft. */
  readonly name: string;
  readonly secondary?: boolean;
  readonly onDone?: (answer: unknown) => void;
}

/** An act's form; what stands in it is lost by nothing but its success. */
export const ActForm = ({ act, target, name, secondary = false, onDone }: Shown) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [initial] = useState<Values>(() => readDraft(name).values ?? act.initial?.(target) ?? {});
  const [values, setValues] = useState(initial);
  const { sending, done, error, submit } = useAct(name, (filled: Values, key) => act.send(filled, target, key), onDone);
  useEffect(() => {
    const faults = problemOf(error)?.errors ?? [];
    form.setFields(
      faults.flatMap(({ pointer, detail }) => (pointer ? [{ name: fieldOf(pointer), errors: [detail] }] : [])),
    );
  }, [error, form]);
  if (done) return <Alert type="success" showIcon title={t('act.done')} />;
  const keep = (all: Values): void => {
    writeDraft(name, { ...readDraft(name), values: all });
    setValues(all);
  };
  return (
    <Form
      form={form}
      name={name}
      layout="vertical"
      className="act-form"
      requiredMark
      disabled={sending}
      initialValues={initial}
      onValuesChange={(_, all) => keep(all)}
      onFinish={() => void submit(form.getFieldsValue(true) as Values)}
      scrollToFirstError
    >
      {act.hint && (
        <Typography.Paragraph type="secondary" className="wide">
          {t(act.hint)}
        </Typography.Paragraph>
      )}
      {act.fields
        .filter(({ when }) => !when || when(values))
        .map((field) => (
          <ActField key={field.name} field={field} required={isRequired(field, values)} />
        ))}
      <div className="wide act-foot">
        <ProblemAlert error={error} />
        <Button type={secondary ? 'default' : 'primary'} htmlType="submit" loading={sending}>
          {t(act.submit)}
        </Button>
      </div>
    </Form>
  );
};
