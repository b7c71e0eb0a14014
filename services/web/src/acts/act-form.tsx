import { Alert, Button, Flex, Form, Typography } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf, fieldOf, problemOf } from '../api/problem';
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
  readonly danger?: boolean;
  /** Next to the button that sends it. */
  readonly beside?: ReactNode;
  readonly onDone?: (answer: unknown) => void;
  /** Told of every refusal, for what a page says about it beyond the form. */
  readonly onRefused?: (error: unknown) => void;
}

/** An act's form; what stands in it is lost by nothing but its success. */
export const ActForm = ({ act, target, name, secondary = false, danger = false, beside, onDone, onRefused }: Shown) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [initial] = useState<Values>(() => readDraft(name).values ?? act.initial?.(target) ?? {});
  const [values, setValues] = useState(initial);
  const { sending, done, error, submit } = useAct(name, (filled: Values, key) => act.send(filled, target, key), onDone);
  useEffect(() => {
    const problem = problemOf(error);
    const faults = problem ? faultsOf(problem) : [];
    form.setFields(
      faults.map(({ pointer, detail }) => ({ name: fieldOf(pointer), errors: [detail || t('act.missing')] })),
    );
    if (error) onRefused?.(error);
  }, [error, form, onRefused, t]);
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
        <Flex gap={8} wrap>
          <Button type={secondary ? 'default' : 'primary'} danger={danger} htmlType="submit" loading={sending}>
            {t(act.submit)}
          </Button>
          {beside}
        </Flex>
      </div>
    </Form>
  );
};
