/**
 * The shortest way by which something that points at others comes back to itself.
 * @param start what is to point at `chosen`
 * @param pointedAtBy tells, of several at a time, what each points at
 * @returns what the way leads through, from `start` on: itself alone when it points at itself; null when there is none
 */
export async function ringIn(
  start: string,
  chosen: readonly string[],
  pointedAtBy: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>,
): Promise<readonly string[] | null> {
  if (chosen.includes(start)) return [start]
  const cameFrom = new Map(chosen.map((id) => [id, start]))
  for (let next = [...cameFrom.keys()]; next.length > 0;) {
    const found = await pointedAtBy(next)
    const further: string[] = []
    for (const id of next)
      for (const target of found.get(id) ?? []) {
        if (target === start) return wayTo(id, cameFrom, start)
        if (cameFrom.has(target)) continue
        cameFrom.set(target, id)
        further.push(target)
      }
    next = further
  }
  return null
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>, start: string): string[] {
  const way = [end]
  for (let id = cameFrom.get(end); id !== undefined && id !== start; id = cameFrom.get(id)) way.unshift(id)
  return [start, ...way]
}
