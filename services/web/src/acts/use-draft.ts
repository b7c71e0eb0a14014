import { useState } from 'react';
import { readDraft, writeDraft } from './draft';
import type { Values } from './field';

/** What stands in a form that is not an act's: kept under its name until it is taken. */
export const useDraft = <T extends Values>(name: string, initial: T): readonly [T, (values: T) => void] => {
  const [values, setValues] = useState<T>(() => (readDraft(name).values as T | undefined) ?? initial);
  const keep = (changed: T): void => {
    writeDraft(name, { ...readDraft(name), values: changed });
    setValues(changed);
  };
  return [values, keep];
};
