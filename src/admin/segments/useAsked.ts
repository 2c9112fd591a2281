'use client'

import { useDebounce, useFormFields } from '@payloadcms/ui'

/** What the segment in the form asks for right now, as text, so that an equal question is the same question. */
export const useAsked = (): string =>
  useDebounce(
    useFormFields(([fields]) =>
      JSON.stringify({
        question: fields.question?.value ?? null,
        include: fields.include?.value ?? [],
        exclude: fields.exclude?.value ?? [],
      }),
    ),
    300,
  )
