interface Named {
  readonly name: string | null;
  readonly specification: string | null;
}

/** As the label has it, `花生酱 500g`; null where the register does not know the product. */
export const productName = ({ name, specification }: Named): string | null =>
  name === null ? null : [name, specification].filter(Boolean).join(' ');
