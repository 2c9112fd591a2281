'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Marks the page of what was never published, so that nobody is offered a time to take it back (publishing.css). */
export function NeverPublished() {
  const { hasPublishedDoc } = useDocumentInfo()
  return hasPublishedDoc ? null : <span className="spets-never-published" hidden />
}
