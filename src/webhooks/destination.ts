import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isInOwnNetwork } from '../domain/ownNetwork'

/** Why nothing is sent to an address. */
export const wrongDestinations = ['notAnAddress', 'withPassword', 'notHttps', 'ownNetwork', 'noSuchHost'] as const
export type WrongDestination = (typeof wrongDestinations)[number]

/** Where a webhook leads: which machines, found out once and not asked for again. */
export interface Destination {
  url: URL
  addresses: LookupAddress[]
}

/** What is wrong with an address as it is written; null where nothing is. @param ownNetwork whether it may lead there */
export function wrongAddress(written: string, ownNetwork: boolean): WrongDestination | null {
  const url = URL.canParse(written) ? new URL(written) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return 'notAnAddress'
  if (url.username || url.password) return 'withPassword'
  if (ownNetwork) return null
  if (url.protocol !== 'https:') return 'notHttps'
  return isNamedOwn(hostOf(url)) ? 'ownNetwork' : null
}

/** What can be told without asking anybody. */
const isNamedOwn = (host: string): boolean =>
  isIP(host) ? isInOwnNetwork(host) : /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host)

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/**
 * Which machines an address leads to. Where one of several lies in the own network nothing goes to any: who decides over
 * the name may mean that one.
 */
export async function destinationOf(written: string, ownNetwork: boolean): Promise<Destination | WrongDestination> {
  const wrong = wrongAddress(written, ownNetwork)
  if (wrong) return wrong
  const url = new URL(written)
  const addresses = await addressesOf(hostOf(url))
  if (addresses.length === 0) return 'noSuchHost'
  if (!ownNetwork && addresses.some(({ address }) => isInOwnNetwork(address))) return 'ownNetwork'
  return { url, addresses }
}

async function addressesOf(host: string): Promise<LookupAddress[]> {
  try {
    return await lookup(host, { all: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error) return []
    throw error
  }
}
