'use client'

import { useEffect, useState } from 'react'
import type { SegmentLook } from '../../collections/actors/Segments/look'
import type { Translate } from '../../i18n'
import { type Answer, post } from '../http'
import { useTexts } from '../texts'

/** What was asked last: what stands in several places of a page is asked for once. */
let last: { asked: string; t: Translate; begun: number; answer: Promise<Answer<SegmentLook>> } | null = null

/** In milliseconds: all places ask at the same time, and whoever comes later wants to know how it is then. */
const together = 1_000

function lookAt(t: Translate, asked: string): Promise<Answer<SegmentLook>> {
  const now = performance.now()
  if (!last || last.asked !== asked || last.t !== t || now - last.begun > together)
    last = { asked, t, begun: now, answer: post<SegmentLook>(t, '/api/segments/look', JSON.parse(asked)) }
  return last.answer
}

/** Whom a segment picks as it is being edited; null until it is known. @param asked as `useAsked` gives it */
export function useLook(asked: string): Answer<SegmentLook> | null {
  const { t } = useTexts()
  const [answer, setAnswer] = useState<Answer<SegmentLook> | null>(null)
  useEffect(() => {
    let isWanted = true
    void lookAt(t, asked).then((value) => {
      if (isWanted) setAnswer(value)
    })
    return () => {
      isWanted = false
    }
  }, [asked, t])
  return answer
}
