import type { Problem } from '../api/problem';

/** Whether the server said that the link is of no use. Who asked too often (429), or met a failure, was told nothing of the link. */
export const linkEnded = (problem: Problem | undefined): boolean =>
  problem !== undefined && problem.status >= 400 && problem.status < 500 && problem.status !== 429;
