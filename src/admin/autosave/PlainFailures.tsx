'use client'

import { type ReactNode, useEffect } from 'react'
import { useTexts } from '../texts'

/**
 * When no answer comes, browsers say so in English only ("Failed to fetch"), and Payload shows what they say.
 * Here the same error speaks the user's language.
 */
export function PlainFailures({ children }: { children: ReactNode }) {
  const { t } = useTexts()
  useEffect(() => {
    const own = window.fetch
    const words = t('admin.failures.noConnection')
    window.fetch = async (...request) => {
      try {
        return await own(...request)
      } catch (error) {
        if (error instanceof TypeError) throw new TypeError(words, { cause: error })
        throw error
      }
    }
    return () => {
      window.fetch = own
    }
  }, [t])
  return children
}
