/** Whether a value holds more than so many objects or lists within each other. Goes by layers: depth costs no stack. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let layer: unknown[] = [value];
  for (let depth = 0; depth <= levels; depth += 1) {
    layer = layer.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
    if (layer.length === 0) return false;
  }
  return true;
}
