import { type Problem, ProblemError } from '../api/problem';
import { zh } from '../i18n/zh';
import { inWords, missingParts } from './readable-refusal';

const problem = (of: Partial<Problem>): Problem => ({ status: 422, code: 'a.code', title: '', detail: '', ...of });

it('OEM-10: a refusal tells every part that an answer lacks, and each has its name', () => {
  const missing = [
    ...['/containment', '/containment/goods/at-manufacturer', '/containment/goods/in-transit'],
    ...['/rootCause', '/rootCause/causes/occurrence', '/rootCause/causes/escape', '/implementation', '/closing'],
  ];
  const parts = missingParts(problem({ details: { missing } }));
  expect(parts[2]).toBe('containment.goods.in-transit');
  expect(parts.filter((part) => !(`gatePart.${part}` in zh))).toEqual([]);
});

it('any other refusal keeps its words', async () => {
  const refusal = new ProblemError(problem({ detail: '上一份答复待审' }));
  await expect(inWords(Promise.reject(refusal))).rejects.toBe(refusal);
});
