'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'
import { type DraftGroup, draftOf, questionOf, type SegmentQuestion } from '../../domain/segments'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { Group } from './Group'
import { Effects } from './effects'
import { newKey } from './newKey'
import { useAsked } from './useAsked'
import { useLook } from './useLook'

/** A segment's question, written in plain words: conditions and groups of them. */
export function QuestionBuilder({ field, path: givenPath, readOnly }: JSONFieldClientProps) {
  const { t } = useTexts()
  const { path, value, setValue, showError, disabled } = useField<SegmentQuestion>({ potentiallyStalePath: givenPath })
  const look = useLook(useAsked())
  const [draft, setDraft] = useDraft(value ?? null, setValue)
  return (
    <div className="field-type spets-builder" id={`field-${path}`}>
      <FieldLabel as="span" label={field.label} path={path} />
      <FieldError path={path} showError={showError} />
      {draft ? (
        <>
          <Effects.Provider value={look?.ok ? look.value.effects : none}>
            <Group group={draft} isOutermost onChange={setDraft} place="" readOnly={Boolean(readOnly || disabled)} />
          </Effects.Provider>
          {look?.ok && look.value.everybody && <Notice kind="info">{t('involvements.everybody')}</Notice>}
          {draft.members.length === 0 && <p className="spets-help">{t('segments.builder.empty')}</p>}
        </>
      ) : (
        <Notice kind="warning">
          <p>{t('segments.builder.strange')}</p>
          <button className="spets-builder__button" onClick={() => setDraft(emptyDraft())} type="button">
            {t('segments.builder.startOver')}
          </button>
        </Notice>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

const none = {}

const emptyDraft = (): DraftGroup => ({ kind: 'group', key: newKey(), mode: 'all', members: [] })

/** The draft that is worked on; one that the form gives anew, such as after a reset, takes its place. */
function useDraft(value: SegmentQuestion, setValue: (question: SegmentQuestion) => void) {
  const [state, setState] = useState(() => ({ draft: draftFrom(value), stored: JSON.stringify(value) }))
  const asked = JSON.stringify(value)
  if (asked !== state.stored) setState({ draft: draftFrom(value), stored: asked })
  const setDraft = (draft: DraftGroup) => {
    const question = draft.members.length > 0 ? questionOf(draft) : null
    setState({ draft, stored: JSON.stringify(question) })
    setValue(question)
  }
  return [state.draft, setDraft] as const
}

const draftFrom = (value: SegmentQuestion): DraftGroup | null => (value == null ? emptyDraft() : draftOf(value, newKey))
