type Activities = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** Every method of an instance's class, bound to the instance: what a worker registers as activities. */
export function activitiesOf(instance: object): Activities {
  const methods: Activities = {};
  for (
    let proto = Object.getPrototypeOf(instance);
    proto && proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto)
  )
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(proto)))
      if (name !== 'constructor' && typeof value === 'function') methods[name] ??= value.bind(instance);
  return methods;
}
