'use client'

import { useState } from 'react'
import type { Item, Source } from '../../../domain/reporting/parts'
import type { UiLanguage } from '../../../i18n/languages'
import { useTexts } from '../../texts'
import type { Save } from './save'
import { sourceHref } from './sourceHref'
import { TextEditor } from './TextEditor'

interface Props {
  item: Item
  language: UiLanguage
  isOpen: boolean
  save: Save
}

/** So many sources are named at once; the rest are behind a press. */
const mostNamed = 3

/** A sentence of the report: what it says, what it is made of, and what can be done with it. */
export function ItemRow({ isOpen, item, language, save }: Props) {
  const { t } = useTexts()
  const [isEditing, setEditing] = useState(false)
  const { edit, isOutdated, key, lang, made, name, sources, text } = item
  return (
    <li className={`spets-writer__item${edit ? ` spets-writer__item--${edit}` : ''}`}>
      <div className="spets-writer__said" lang={lang ?? language}>
        {name && <strong>{name}: </strong>}
        {edit === 'left' ? <del>{text}</del> : text}
      </div>
      {edit && <span className="spets-writer__mark">{t(`reporting.writer.${edit}`)}</span>}
      {edit === 'written' && (
        <p className="spets-help">{t(isOutdated ? 'reporting.writer.outdated' : 'reporting.writer.said', { text: made ?? '' })}</p>
      )}
      {isEditing ? (
        <TextEditor
          label={t('reporting.writer.text')}
          language={language}
          onClose={() => setEditing(false)}
          save={(written) => save({ key, kind: 'written', text: written })}
          text={text}
        />
      ) : (
        <div className="spets-writer__beneath">
          <Sources sources={sources} />
          {isOpen && <Ways item={item} onEdit={() => setEditing(true)} save={save} />}
        </div>
      )}
    </li>
  )
}

function Ways({ item: { edit, key, text }, onEdit, save }: { item: Item; onEdit: () => void; save: Save }) {
  const { t } = useTexts()
  const way = (name: 'edit' | 'leave' | 'back' | 'remove', press: () => void) => (
    <button aria-label={t(`reporting.writer.${name}Of`, { text })} className="spets-pane__link" onClick={press} type="button">
      {t(`reporting.writer.${name}`)}
    </button>
  )
  return (
    <span className="spets-writer__ways">
      {edit !== 'left' && way('edit', onEdit)}
      {!edit && way('leave', () => void save({ key, kind: 'left' }))}
      {edit && way(edit === 'added' ? 'remove' : 'back', () => void save({ key, kind: null }))}
    </span>
  )
}

function Sources({ sources }: { sources: readonly Source[] }) {
  const { t } = useTexts()
  if (sources.length === 0) return <span />
  const link = (source: Source, index: number) => (
    <li key={index}>
      <a href={sourceHref(source)}>{source.title}</a>
    </li>
  )
  if (sources.length <= mostNamed)
    return (
      <div className="spets-writer__sources">
        <span>{t('reporting.writer.madeOf')}</span>
        <ul>{sources.map(link)}</ul>
      </div>
    )
  return (
    <details className="spets-writer__sources">
      <summary>{`${t('reporting.writer.madeOf')} (${sources.length})`}</summary>
      <ul>{sources.map(link)}</ul>
    </details>
  )
}
