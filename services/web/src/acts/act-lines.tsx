import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LinesField } from './field';

interface Shown {
  readonly field: LinesField;
  /** Names from the form's root. */
  readonly path: (string | number)[];
}

/** Short texts under each other, each with its number: as many as are needed stand there at first, more are added one by one. */
export const ActLines = ({ field, path }: Shown) => {
  const { t } = useTranslation();
  const { least, most } = field;
  const label = t(field.label);
  return (
    <Form.List name={path} initialValue={Array.from({ length: least }, () => '')}>
      {(lines, { add, remove }, { errors }) => (
        <fieldset className="lines-field wide">
          <legend>
            {label}
            {field.hint && <span className="fine"> {t(field.hint)}</span>}
          </legend>
          {lines.map(({ key, name }, index) => (
            <div key={key} className="line">
              <span className="fine" aria-hidden>
                {index + 1}
              </span>
              <Form.Item
                name={name}
                rules={[{ required: true, whitespace: true, message: t('act.required', { label }) }]}
              >
                <Input aria-label={`${label} ${index + 1}`} />
              </Form.Item>
              {lines.length > least && (
                <Button
                  type="text"
                  danger
                  onClick={() => remove(name)}
                  aria-label={`${t('act.removeRow')} ${label} ${index + 1}`}
                >
                  ×
                </Button>
              )}
            </div>
          ))}
          {lines.length < most && (
            <Button type="dashed" size="small" onClick={() => add('')}>
              {t(field.add)}
            </Button>
          )}
          <Form.ErrorList errors={errors} />
        </fieldset>
      )}
    </Form.List>
  );
};
