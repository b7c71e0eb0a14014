import { toBeTold } from './to-be-told';

it.each([
  ['30', '4.5', '25.5'],
  ['30', '0', '30'],
  ['0.3', '0.1', '0.2'],
  ['30', '31', '0'],
])('RCL-6: of %s shipped and %s back, %s are to be told of', (quantity, returned, rest) => {
  expect(toBeTold({ quantity, returned })).toBe(rest);
});
