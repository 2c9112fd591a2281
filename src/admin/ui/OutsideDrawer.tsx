'use client'

import { useListDrawerContext } from '@payloadcms/ui'
import type { ReactNode } from 'react'

/** What stands over a list on its own page, and not where something is chosen from it. */
export function OutsideDrawer({ children }: { children: ReactNode }) {
  return useListDrawerContext().isInDrawer ? null : children
}
