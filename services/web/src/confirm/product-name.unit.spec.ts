import { productName } from './product-name';

it.each([
  ['花生酱', '500g', '花生酱 500g'],
  ['花生酱', null, '花生酱'],
  [null, '500g', null],
])('RCL-4: a product %s of %s is shown as %s', (name, specification, shown) => {
  expect(productName({ name, specification })).toBe(shown);
});
