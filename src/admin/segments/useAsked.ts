'use client'

import { useDebounce, useDocumentInfo, useFormFields } from '@payloadcms/ui'

/** What the segment in the form asks for right now, as text, so that an equal question is the same question. */
export function useAsked(): string {
  const { id } = useDocumentInfo()
  return useDebounce(
    useFormFields(([fields]) =>
      JSON.stringify({
        id,
        question: fields.question?.value ?? null,
        include: fields.include?.value ?? [],
        exclude: fields.exclude?.value ?? [],
      }),
    ),
    300,
  )
}
