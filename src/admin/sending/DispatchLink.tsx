'use client'

import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { adminAddresses } from '../addresses'

/** The way to a dispatch's page. */
export const DispatchLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <Link href={adminAddresses.document('dispatches', id)}>{children}</Link>
)
