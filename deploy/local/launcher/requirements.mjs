const [least, leastMinor] = [20, 19];

/** Everything else is looked for where it is needed, so that a machine lacks only what it really lacks. */
export function assertNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < least || (major === least && minor < leastMinor)) {
    throw new Error(
      `Node ${process.versions.node} is too old: ${least}.${leastMinor} or newer is needed, 22 or 24 preferred.`,
    );
  }
}
