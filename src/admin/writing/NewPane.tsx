'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { OpenPane } from './PreviewPane'

/** Payload has no place beside the form of what is not saved yet; there the pane is put into the form's own room. */
export function NewPane() {
  const { id } = useDocumentInfo()
  const room = useSyncExternalStore(onChangeOfPage, roomBesideForm, () => null)
  return !id && room ? createPortal(<OpenPane />, room) : null
}

const roomBesideForm = (): Element | null => document.querySelector('.collection-edit--newsletters .collection-edit__main-wrapper')

function onChangeOfPage(tell: () => void): () => void {
  const observer = new MutationObserver(tell)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
