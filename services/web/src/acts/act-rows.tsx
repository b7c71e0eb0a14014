import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActField } from './act-field';
import type { RowsField } from './field';

/** A list of the same few entries, one row to begin with where one is needed. */
export const ActRows = ({ field, required }: { readonly field: RowsField; readonly required: boolean }) => {
  const { t } = useTranslation();
  const label = t(field.label);
  return (
    <Form.List
      name={field.name.split('.')}
      initialValue={required ? [{}] : []}
      rules={[
        {
          validator: async (_, rows: unknown[] | undefined) => {
            if (required && !rows?.length) throw new Error(t('act.required', { label }));
          },
        },
      ]}
    >
      {(rows, { add, remove }, { errors }) => (
        <fieldset className="rows wide">
          <legend>{label}</legend>
          {rows.map(({ key, name }) => (
            <div key={key} className="row">
              {field.fields.map((each) => (
                <ActField key={each.name} field={each} required={each.required === true} path={[name, each.name]} />
              ))}
              <Button type="text" danger onClick={() => remove(name)} aria-label={`${t('act.removeRow')} ${name + 1}`}>
                {t('act.removeRow')}
              </Button>
            </div>
          ))}
          <Button type="dashed" onClick={() => add({})}>
            {t(field.add)}
          </Button>
          <Form.ErrorList errors={errors} />
        </fieldset>
      )}
    </Form.List>
  );
};
