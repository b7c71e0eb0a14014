const isParameter = (step: string): boolean => step.startsWith(':') || step.startsWith('{');
const stepsOf = (path: string): string[] => path.split('/');

interface MethodsAtPath {
  readonly steps: readonly string[];
  readonly methods: readonly string[];
}

/** Sorts as a router prefers paths: the one that names its steps first. */
const rankOf = ({ steps }: MethodsAtPath): string => steps.map((step) => (isParameter(step) ? '1' : '0')).join('');

/** Which methods are taken at which paths: what a router that found no route does not tell. */
export class MethodTable {
  private readonly byLength = new Map<number, MethodsAtPath[]>();

  /**
   * `path` as a router (`/notes/:id`) or a document (`/notes/{id}`) writes it. One with a wildcard is a place for files or a way to
   * elsewhere, and says nothing about other methods.
   */
  add(path: string, methods: readonly string[]): void {
    if (path.includes('*')) return;
    const steps = stepsOf(path);
    const known = this.byLength.get(steps.length) ?? [];
    this.byLength.set(steps.length, [...known, { steps, methods }]);
  }

  /**
   * Sorted, each once; empty where nothing is known of the path. Those of `/notes/search` are its own: that `search` could be an `{id}`
   * for the path beside it is nobody's wish.
   */
  methodsAt(path: string): readonly string[] {
    const asked = stepsOf(path);
    const fits = ({ steps }: MethodsAtPath): boolean =>
      steps.every((step, at) => step === asked[at] || (isParameter(step) && asked[at] !== ''));
    const fitting = (this.byLength.get(asked.length) ?? []).filter(fits);
    const first = fitting.map(rankOf).sort()[0];
    const methods = fitting.filter((known) => rankOf(known) === first).flatMap((known) => known.methods);
    return [...new Set(methods)].sort();
  }
}
