/**
 * What tries are counted by, from the address that a request came from. Whoever has IPv6 has at least a whole
 * network of 64 bits to choose addresses in, so that the network counts as one (RFC 6177).
 */
export function clientKey(address: string): string {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
  const asIpv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  return asIpv4 ?? (bare.includes(':') ? networkOf(bare) : bare)
}

/** The first four groups of an IPv6 address, which may leave out groups of zeros once. */
function networkOf(address: string): string {
  const [start = '', end] = address.replace(/%.*$/, '').split('::')
  const [first, last] = [groupsOf(start), groupsOf(end ?? '')]
  const zeros = end === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

const groupsOf = (part: string): string[] => (part === '' ? [] : part.split(':'))
