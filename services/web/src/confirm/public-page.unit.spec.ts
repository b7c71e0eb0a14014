import { isPortal, publicPageAt } from './public-page';

it.each([
  ['/confirm', 'notice', false],
  ['/recall-confirmations/', 'notice', false],
  ['/supplier-answers', 'answer', false],
  ['/supplier-answers/', 'answer', false],
  ['/supplier/corrective-actions', null, true],
  ['/supplier/corrective-actions/ZG-2026-000012', null, true],
  ['/corrective-actions', null, false],
  ['/', null, false],
])('OEM-5, RCL-4: %s is open to who has a link as %s; of the manufacturer’s own space: %s', (path, page, own) => {
  expect([publicPageAt(path), isPortal(path)]).toEqual([page, own]);
});
