import type { RetryPolicy } from '@temporalio/common';

/**
 * A step is tried again until it succeeds or is refused by a `DomainError`: a dead service is a waiting queue, not an error. The
 * interval is bounded, so that work goes on soon after an outage of any length.
 */
export const untilRefused: RetryPolicy = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' };

/** One activity is one transaction of its owner. */
export const oneTransaction = { startToCloseTimeout: '5s', retry: untilRefused } as const;
