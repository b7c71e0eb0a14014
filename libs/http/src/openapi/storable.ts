/** A text as `unusablePart` takes it; halves of characters are no text in JSON to begin with (RFC 7493). */
export const storablePattern = '^[^\\u0000]*$';
/** The same with something in it besides spaces. */
export const notBlankPattern = '^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$';

/** The schema of a field or parameter that is sent, with what every text in it is held to; one of a narrower shape says it already. */
export const storable = <Schema extends object>(schema: Schema): Schema => {
  if ('items' in schema && typeof schema.items === 'object' && schema.items !== null)
    return { ...schema, items: storable(schema.items) };
  const isText = 'type' in schema && schema.type === 'string';
  const isNarrower = 'pattern' in schema || 'enum' in schema || 'format' in schema;
  return isText && !isNarrower ? { ...schema, pattern: storablePattern } : schema;
};
