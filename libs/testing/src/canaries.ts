/** Without its end, which depends on what follows. */
const inBase64 = (text: string): string => {
  const encoded = Buffer.from(text).toString('base64').replaceAll('=', '');
  return encoded.slice(0, -1);
};

/** How a text stands in an address, a dump, an encoded payload, or a log that escapes. */
const formsOf = (text: string): readonly string[] => [
  text,
  encodeURIComponent(text),
  Buffer.from(text).toString('hex'),
  inBase64(text),
  JSON.stringify(text)
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .slice(1, -1),
];

/** Names of the canaries, words of a person that nobody else has, that stand in a text, whatever the way of writing (SEC-1). */
export const sungIn = (canaries: Readonly<Record<string, string>>, text: string): string[] =>
  Object.entries(canaries)
    .filter(([, canary]) => formsOf(canary).some((form) => text.includes(form)))
    .map(([name]) => name);
