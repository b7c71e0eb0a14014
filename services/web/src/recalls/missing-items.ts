import { faultsOf, fieldOf, type Problem } from '../api/problem';

/** Items of a recall plan that a refusal points at (`/contents/producer`, `/risk`), each once, in the server's order (RCL-1). */
export const missingItems = (problem: Problem | undefined): string[] => {
  const items = (problem ? faultsOf(problem) : []).map(({ pointer }) => {
    const [head, item] = fieldOf(pointer);
    return String(head === 'contents' && item !== undefined ? item : head);
  });
  return [...new Set(items)];
};
