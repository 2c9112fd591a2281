'use client'

import { useAllFormFields, useAuth, useDocumentEvents, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useMemo, useState } from 'react'
import { forget, forgetOld, keep, type Kept, leftBehind, type Place } from './store'

/** How long to wait for the next key before what is typed is kept, in milliseconds. */
const pause = 500

/** Keeps what is typed in the form around it until it is saved, and offers what was left behind. */
export function useAutosave() {
  const place = usePlace()
  const view = useView()
  const { getData, reset, setModified } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const basedOn = useBasis()
  const [offered, setOffered] = useState<{ key: string; kept: Kept } | null>(null)
  const [isFull, setFull] = useState(false)

  const offerNext = useCallback(() => {
    if (place) setOffered(leftBehind(localStorage, place, view)[0] ?? null)
  }, [place, view])

  useEffect(() => {
    // After the first drawing, which the server made and knows nothing of this browser.
    const timer = setTimeout(() => {
      forgetOld(localStorage, Date.now())
      offerNext()
    })
    return () => clearTimeout(timer)
  }, [offerNext])

  useEffect(() => {
    if (!place || !isModified) return undefined
    const timer = setTimeout(() => {
      const { file: _file, ...data } = getData() as Record<string, unknown>
      setFull(!keep(localStorage, place, view, { at: new Date().toISOString(), data, basedOn }))
    }, pause)
    return () => clearTimeout(timer)
    // The fields tell that something was typed; what it was is asked for when the pause is over.
  }, [fields, isModified, place, view, basedOn, getData])

  useForgetWhenSaved(place, view)

  function settle() {
    if (offered) localStorage.removeItem(offered.key)
    offerNext()
  }

  async function takeBack() {
    if (!offered || !place) return
    keep(localStorage, place, view, offered.kept)
    await reset(offered.kept.data)
    setModified(true)
    settle()
  }

  return { offered: offered?.kept ?? null, isChangedSince: offered?.kept.basedOn !== basedOn, isFull, takeBack, discard: settle }
}

function usePlace(): Place | null {
  const { user } = useAuth()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  const userId = user ? String(user.id) : null
  const entity = collectionSlug ?? globalSlug ?? null
  // The last user stays the one whose text it is: a session that runs out takes the user away.
  const [owner, setOwner] = useState(userId)
  if (userId && userId !== owner) setOwner(userId)
  return useMemo(
    () => (owner && entity ? { user: owner, entity, document: id ? String(id) : null, language: code } : null),
    [owner, entity, id, code],
  )
}

/** A name for this view that no other has, in this tab or another. */
function useView(): string {
  const id = useId()
  const [view] = useState(() => `${id}${Date.now().toString(36)}`)
  return view
}

function useBasis(): string | null {
  const { data } = useDocumentInfo()
  const updatedAt: unknown = data?.updatedAt
  return typeof updatedAt === 'string' ? updatedAt : null
}

function useForgetWhenSaved(place: Place | null, view: string) {
  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => {
    if (!place || !mostRecentUpdate || mostRecentUpdate.entitySlug !== place.entity) return
    const { id } = mostRecentUpdate
    if (place.document === null || String(id) === place.document) forget(localStorage, place, view)
  }, [mostRecentUpdate, place, view])
}
