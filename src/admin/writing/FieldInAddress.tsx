'use client'

import { useEffect } from 'react'
import { goToField } from './goToField'

/** Opened with a field in its address (`#field-blocks__2`), the form goes there as soon as it is drawn. */
export function FieldInAddress() {
  useEffect(() => {
    const path = /^#field-(.+)$/.exec(window.location.hash)?.[1]?.replaceAll('__', '.')
    if (!path) return undefined
    const go = () => {
      if (!isThere(path)) return
      observer.disconnect()
      goToField(path)
    }
    const observer = new MutationObserver(go)
    observer.observe(document.body, { childList: true, subtree: true })
    go()
    return () => observer.disconnect()
  }, [])
  return null
}

const isThere = (path: string): boolean =>
  document.getElementById(`field-${path.replaceAll('.', '__')}`) !== null ||
  document.getElementById(`blocks-row-${path.split('.')[1]}`) !== null
