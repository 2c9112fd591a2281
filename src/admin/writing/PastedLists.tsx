'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $getSelection, COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { hasForeignLists, withLists } from './pastedLists'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Has lists that are pasted from word processors become lists. */
function PastedLists(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const clipboard = 'clipboardData' in event ? event.clipboardData : null
          const html = clipboard?.getData('text/html') ?? ''
          const selection = $getSelection()
          // What was copied in the editor itself is pasted as it is.
          if (!clipboard || !selection || clipboard.getData('application/x-lexical-editor') || !hasForeignLists(html)) return false
          event.preventDefault()
          selection.insertNodes($generateNodesFromDOM(editor, parse(withLists(html, parse))))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

export const PastedListsFeature = createClientFeature({ plugins: [{ Component: PastedLists, position: 'normal' }] })
