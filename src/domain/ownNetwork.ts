import { BlockList, isIP } from 'node:net'

type Range = readonly [network: string, prefix: number]

/** What is not for everybody, after the IANA registries of special-purpose addresses. */
const special4: readonly Range[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Also where clouds tell their machines secrets.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Of IPv6 only this is given out to everybody: all else is local, mapped from IPv4, or not given out. */
const global6: readonly Range[] = [['2000::', 3]]

/** What lies in it and is not: protocols' own, documentation, and what holds an address of IPv4. */
const special6: readonly Range[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (ranges: readonly Range[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family)
  return list
}

const lists = { special4: listOf(special4, 'ipv4'), global6: listOf(global6, 'ipv6'), special6: listOf(special6, 'ipv6') }

/**
 * Whether an IP address may lead to this machine or its own network, or to what only that reaches. What is not known to
 * lead out does not.
 */
export function isInOwnNetwork(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return lists.special4.check(address, 'ipv4')
  if (family === 6) return !lists.global6.check(address, 'ipv6') || lists.special6.check(address, 'ipv6')
  return true
}
