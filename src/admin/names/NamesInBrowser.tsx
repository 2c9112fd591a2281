'use client'

import type { ReactNode } from 'react'
import { type Names, putNamesInForce } from '../../i18n/strengthAreaName'

/** Puts the names in force before anything within is drawn. */
export function NamesInBrowser({ names, children }: { names: Names; children: ReactNode }) {
  putNamesInForce(names)
  return children
}
