import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { mergedPermissions } from '../../domain/contactHistory'

const mark = 'changesTogether'

/** Remembers whether several contacts are changed with the same words: then they are named by a question, not by an id. */
export const noteTogether: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context[mark] = !('id' in args)
  return args
}

/** What is said of several contacts adds to what each has said: an answer for a purpose takes the place of its own. */
export const keepOtherPermissions: CollectionBeforeValidateHook = ({ context, data, originalDoc }) => {
  if (!context[mark] || !Array.isArray(data?.permissions)) return data
  return { ...data, permissions: mergedPermissions(originalDoc?.permissions ?? [], data.permissions) }
}
