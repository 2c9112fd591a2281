'use client'

import type { ExclusionReason } from '../../domain/mailings'
import { uiLanguageFor, type UiLanguage } from '../../i18n/languages'
import type { EntityTextsBySlug } from '../../i18n/entityTexts'
import { mailings as en } from '../../i18n/en/labels/mailings'
import { mailings as sv } from '../../i18n/sv/labels/mailings'
import { useTexts } from '../texts'

const labels: Record<UiLanguage, EntityTextsBySlug> = { sv, en }

/** The reasons for being left out, in the words that the list of deliveries has. */
export function useReasons(): (reason: ExclusionReason) => string {
  const { language } = useTexts()
  const texts = labels[uiLanguageFor(language)].deliveries?.options?.reason
  return (reason) => texts?.[reason] ?? reason
}
