/** Whether the last digit is the one that the others give (GTIN-8, -12, -13, -14): a mistyped number is met here and not at a recall. */
export const isGtin = (text: string): boolean => {
  if (!/^(?:[0-9]{8}|[0-9]{12,14})$/.test(text)) return false;
  const digits = [...text].reverse().map(Number);
  const sum = digits.slice(1).reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === digits[0];
};
