import { decimalOf, millionths } from '../cases/shown-quantity';

/** What a consignee has to tell of, in the lot's unit: what was shipped less what came back, never less than nothing (RCL-6). */
export const toBeTold = ({ quantity, returned }: { readonly quantity: string; readonly returned: string }): string => {
  const rest = millionths(quantity) - millionths(returned);
  return decimalOf(rest > 0n ? rest : 0n);
};
