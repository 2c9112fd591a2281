'use client'

import type { ReactNode } from 'react'
import { type Names, putNamesInForce } from '../../i18n/strengthAreaName'
import { Zone } from '../zone'

/** Puts the names in force before anything within is drawn, and the zone that times are told in. */
export function NamesInBrowser({ names, zone, children }: { names: Names; zone: string; children: ReactNode }) {
  putNamesInForce(names)
  return <Zone value={zone}>{children}</Zone>
}
