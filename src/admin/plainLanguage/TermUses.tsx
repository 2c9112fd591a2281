'use client'

import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { NamedUse } from '../../collections/content/Terms/endpoints'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { useLoaded } from '../useLoaded'

/** So many places are named where it is asked whether the term goes to the trash. */
const namedInQuestion = 5

/** Where a term is used; said once more where it is asked whether it goes to the trash. */
export function TermUses() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const { problem, value } = useLoaded<{ uses: NamedUse[] }>(id ? `/api/terms/${id}/uses` : null)
  if (!id) return null
  return (
    <section aria-label={t('plainLanguage.uses.title')} className="field-type spets-look">
      <h3 className="spets-look__title">{t('plainLanguage.uses.title')}</h3>
      {problem && <Failure problem={problem} />}
      {!value && !problem && <p>{t('plainLanguage.uses.looking')}</p>}
      {value && (value.uses.length > 0 ? <Uses uses={value.uses} /> : <p>{t('plainLanguage.uses.none')}</p>)}
      {value && value.uses.length > 0 && <BeforeTrash id={String(id)} uses={value.uses} />}
    </section>
  )
}

function Uses({ uses }: { uses: NamedUse[] }) {
  const { t } = useTexts()
  return (
    <ul>
      {uses.map((use) => (
        <li key={`${use.collection} ${use.id}`}>
          <a href={adminAddresses.document(use.collection, use.id)}>
            {t('plainLanguage.uses.place', { kind: use.kind, title: use.title || t('plainLanguage.uses.untitled') })}
          </a>{' '}
          ({t(`plainLanguage.uses.${use.how}`)})
        </li>
      ))}
    </ul>
  )
}

/** Stands in Payload's own question, which has no room for words of ours. */
function BeforeTrash({ id, uses }: { id: string; uses: NamedUse[] }) {
  const { n, t } = useTexts()
  const { isModalOpen } = useModal()
  const [place, setPlace] = useState<Element | null>(null)
  const isAsked = isModalOpen(`delete-${id}`)
  useEffect(() => {
    if (!isAsked) return
    const look = () => setPlace(document.querySelector('.delete-document .confirmation-modal__content'))
    const first = requestAnimationFrame(look)
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(first)
      observer.disconnect()
      setPlace(null)
    }
  }, [isAsked])
  if (!place) return null
  const more = uses.length - namedInQuestion
  return createPortal(
    <div className="spets-plain__question">
      <p>{n('plainLanguage.uses.beforeTrash', uses.length)}</p>
      <Uses uses={uses.slice(0, namedInQuestion)} />
      {more > 0 && <p>{t('plainLanguage.uses.more', { count: more })}</p>}
      <p>{t('plainLanguage.uses.afterTrash')}</p>
    </div>,
    place,
  )
}
