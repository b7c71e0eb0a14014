import { linkEnded } from './link-ended';

it.each([
  [404, true],
  [400, true],
  [429, false],
  [503, false],
  [0, false],
])('RCL-4: after %i the link is called ended: %s', (status, ended) => {
  expect(linkEnded({ status, code: 'a.code', title: '', detail: '' })).toBe(ended);
});

it('RCL-4: a line that broke ends no link', () => {
  expect(linkEnded(undefined)).toBe(false);
});
