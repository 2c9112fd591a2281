import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { mergedPermissions } from '../../domain/contactHistory'

const mark = 'changesTogether'

/** Remembers that several contacts are changed with the same words. */
export const noteTogether: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context[mark] = true
  return args
}

/** What is said of several contacts adds to what each has said: an answer for a purpose takes the place of its own. */
export const keepOtherPermissions: CollectionBeforeValidateHook = ({ context, data, originalDoc }) => {
  if (!context[mark] || !Array.isArray(data?.permissions)) return data
  return { ...data, permissions: mergedPermissions(originalDoc?.permissions ?? [], data.permissions) }
}
