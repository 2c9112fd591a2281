'use client'

import { type ReactNode, useEffect } from 'react'
import { texts } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'
import { useTexts } from '../texts'
import { translateChanges, translateWithin, watched } from './translateWithin'

/**
 * Says in the user's language the few words that Payload and its libraries have in their code and let nobody
 * translate. In English these are already right, and nothing is done.
 */
export function HardCodedWords({ children }: { children: ReactNode }) {
  const { language } = useTexts()
  useEffect(() => {
    const ui = uiLanguageFor(language)
    if (ui === 'en') return
    const [from, to] = [texts.en.hardCoded, texts[ui].hardCoded]
    const observer = new MutationObserver((changes) => translateChanges(changes, from, to))
    translateWithin(document.body, from, to)
    observer.observe(document.body, watched)
    return () => observer.disconnect()
  }, [language])
  return children
}
