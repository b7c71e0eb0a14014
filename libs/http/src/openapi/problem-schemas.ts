const text = { type: 'string' };

/** Shape of every refusal, as `Problem` declares it. */
export const problemSchemas = {
  FieldProblem: {
    type: 'object',
    required: ['code', 'detail'],
    properties: {
      pointer: { ...text, description: 'JSON pointer into the body, as a URI fragment.' },
      parameter: text,
      code: text,
      detail: text,
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'correlationId'],
    properties: {
      type: { ...text, format: 'uri' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      instance: text,
      code: text,
      correlationId: text,
      details: { type: 'object', additionalProperties: true },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
    },
  },
};
