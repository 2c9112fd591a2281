'use client'

import { useDebounce, useFormFields, useLocale } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import type { WritingHelp as Known } from '../../glossary'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { formText } from './formText'
import { helpWith } from './helpWith'

/** How long nothing is typed before the text is looked at, in milliseconds. */
const pause = 600

/** Tells quietly how hard a form's longer texts are to read, and which words could be others. Nothing waits for it. */
export function WritingHelp({ names }: { names: string[] }) {
  const { n, t } = useTexts()
  const { code } = useLocale()
  const language = isContentLanguage(code) ? code : defaultLanguage
  const written = useFormFields(([fields]) => formText(fields, names))
  const text = useDebounce(written, pause)
  const { value: known } = useLoaded<Known>(`/api/terms/writing-help?locale=${language}`)
  const { avoided, readability, words } = useMemo(() => helpWith(text, known, language), [text, known, language])
  if (!readability && avoided.length === 0 && words.length === 0) return null

  const measured =
    readability &&
    t('plainLanguage.help.measured', {
      measure: t(`plainLanguage.help.measures.${readability.measure}`),
      value: readability.value,
      level: t(`plainLanguage.help.levels.${readability.level}`),
    })
  const toLookAt = avoided.length > 0 ? n('plainLanguage.help.summary', avoided.length) : null

  return (
    <details className="field-type spets-plain">
      <summary className="spets-plain__summary">
        {[`${t('plainLanguage.help.title')}:`, [measured, toLookAt].filter(Boolean).join('. ') || t('plainLanguage.help.words')].join(' ')}
      </summary>
      {readability && <p className="spets-help">{t(`plainLanguage.help.about.${readability.measure}`)}</p>}
      {readability && readability.hardest.length > 0 && (
        <>
          <h3 className="spets-plain__title">{t('plainLanguage.help.hardest')}</h3>
          <ul>
            {readability.hardest.map((sentence, index) => (
              <li key={index}>
                <q lang={language}>{sentence}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      {avoided.length > 0 && (
        <>
          <h3 className="spets-plain__title">{t('plainLanguage.help.avoided')}</h3>
          <ul>
            {avoided.map(({ instead, word }) => (
              <li key={word}>{instead ? t('plainLanguage.help.instead', { instead, word }) : t('plainLanguage.help.rather', { word })}</li>
            ))}
          </ul>
        </>
      )}
      {words.length > 0 && <Words words={words} />}
    </details>
  )
}

function Words({ words }: { words: Known['words'] }) {
  const { t } = useTexts()
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async ({ preferredLabel, url }: Known['words'][number]) => {
    await navigator.clipboard.writeText(url)
    setCopied(preferredLabel)
  }
  return (
    <>
      <h3 className="spets-plain__title">{t('plainLanguage.help.words')}</h3>
      <p className="spets-help">{t('plainLanguage.help.wordsAbout')}</p>
      <ul>
        {words.map((word) => (
          <li key={word.id}>
            <a href={word.url} rel="noreferrer" target="_blank">
              {word.preferredLabel}
            </a>{' '}
            <button className="spets-builder__button" onClick={() => void copy(word)} type="button">
              {t('plainLanguage.help.copy', { word: word.preferredLabel })}
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite">{copied ? t('plainLanguage.help.copied', { word: copied }) : ''}</p>
    </>
  )
}
