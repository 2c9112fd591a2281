'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { translator, type Translate } from '../i18n'
import { type CountedKey, counted } from './counted'
import { useZone } from './zone'

export interface Texts {
  language: string
  /** The zone that times are told in. */
  zone: string
  t: Translate
  /** A text in its form for one or for several, with the number written as the language writes it. */
  n: (key: CountedKey, count: number) => string
}

/** Our own words in the language that the user has chosen for the admin UI. */
export function useTexts(): Texts {
  const { language } = useTranslation().i18n
  const zone = useZone()
  return useMemo(() => {
    const t = translator(language)
    return { language, zone, t, n: (key, count) => counted(t, language, key, count) }
  }, [language, zone])
}
