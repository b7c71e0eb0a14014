import { type Field, type Values, valueAt } from './field';

type Written = Record<string, unknown>;

const sent = (field: Field, value: unknown): unknown => {
  if (field.kind === 'flag') return value === true ? true : undefined;
  if (field.kind === 'choices') return Array.isArray(value) && value.length > 0 ? value : undefined;
  if (field.kind === 'rows') {
    const rows = (Array.isArray(value) ? (value as Values[]) : []).map((row) => rowBody(field.fields, row ?? {}));
    return rows.length > 0 ? rows : undefined;
  }
  if (field.kind === 'lines') {
    const lines = (Array.isArray(value) ? (value as unknown[]) : []).flatMap((line) =>
      typeof line === 'string' && line.trim() !== '' ? [line.trim()] : [],
    );
    return lines.length > 0 ? lines : undefined;
  }
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const text = value.trim();
  if (field.kind === 'count') return Number(text);
  // The company's own time, wherever the browser is: China has one zone and no summer time.
  if (field.kind === 'instant') return `${text.length === 16 ? `${text}:00` : text}+08:00`;
  return text;
};

const put = (body: Written, name: string, value: unknown): void => {
  const steps = name.split('.');
  const last = steps.pop() ?? name;
  const into = steps.reduce<Written>((at, step) => (at[step] ??= {}) as Written, body);
  into[last] = value;
};

/** In a row a flag that is not set says no; elsewhere nothing is said. */
const rowBody = (fields: readonly Field[], values: Values): Written => {
  const body = bodyOf(fields, values);
  for (const { kind, name } of fields) if (kind === 'flag') body[name] ??= false;
  return body;
};

/** What is sent of what was filled in: trimmed, without what is empty or not asked. */
export const bodyOf = (fields: readonly Field[], values: Values): Written => {
  const body: Written = {};
  for (const field of fields) {
    if (field.when && !field.when(values)) continue;
    const value = sent(field, valueAt(values, field.name));
    if (value !== undefined) put(body, field.name, value);
  }
  return body;
};
