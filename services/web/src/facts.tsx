import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A name, as a text's key, and what is known under it. What is empty is not shown. */
export type Fact = readonly [key: string, value: ReactNode];

/** Names and values side by side; `columns` is how many there are where the screen has room. */
export const Facts = ({ facts, columns = 1 }: { readonly facts: readonly Fact[]; readonly columns?: 1 | 2 | 3 }) => {
  const { t } = useTranslation();
  return (
    <dl className={`known columns-${columns}`}>
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};
