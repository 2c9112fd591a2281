'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { forgetAll } from './store'

/** Whoever logs out leaves no unsaved text behind. Being logged out by the clock is something else. */
export function ForgetAtLogout({ children }: { children: ReactNode }) {
  const path = usePathname()
  useEffect(() => {
    if (path === '/admin/logout') forgetAll(localStorage)
  }, [path])
  return children
}
