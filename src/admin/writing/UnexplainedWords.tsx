'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  $getState,
  $isRangeSelection,
  $isTextNode,
  $setState,
  type BaseSelection,
  createState,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $forEachSelectedTextNode } from '@payloadcms/richtext-lexical/lexical/selection'
import { useEffect } from 'react'
import { translator } from '../../i18n'

/** Stored with the words as `$: { terms: 'off' }`, which `domain/terms/mark.ts` reads. */
const terms = createState('terms', { parse: (value) => (value === 'off' ? 'off' : undefined) })

const isUnexplained = (selection: BaseSelection | null): boolean => {
  const words = $isRangeSelection(selection) ? selection.getNodes().filter($isTextNode) : []
  return words.length > 0 && words.every((node) => $getState(node, terms) === 'off')
}

/** Shows who writes which words are left unexplained: readers see nothing of it. */
function UnexplainedWords(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerMutationListener(TextNode, (changed) => {
        editor.getEditorState().read(() => {
          for (const [key, change] of changed) {
            if (change === 'destroyed') continue
            const node = $getNodeByKey(key)
            const state = node ? $getState(node, terms) : undefined
            editor.getElementByKey(key)?.classList.toggle('spets-unexplained', state === 'off')
          }
        })
      }),
    [editor],
  )
  return null
}

const Icon = () => (
  <svg aria-hidden="true" className="icon" fill="none" height="20" stroke="currentColor" viewBox="0 0 20 20" width="20">
    <path d="M5 5.5h8.5a1 1 0 0 1 1 1v8H6a1 1 0 0 1-1-1zM7.5 8.5h4.5M7.5 11h3M3.5 16.5l13-13" />
  </svg>
)

const groups = [
  {
    items: [
      {
        ChildComponent: Icon,
        isActive: ({ selection }: { selection: BaseSelection | null }) => isUnexplained(selection),
        key: 'unexplainedWords',
        label: ({ i18n }: { i18n: { language: string } }) => translator(i18n.language)('plainLanguage.unexplained'),
        onSelect: ({ editor }: { editor: { update: (change: () => void) => void } }) =>
          editor.update(() => {
            const next = isUnexplained($getSelection()) ? undefined : 'off'
            $forEachSelectedTextNode((node) => $setState(node, terms, next))
          }),
        order: 20,
      },
    ],
    key: 'format',
    order: 40,
    type: 'buttons' as const,
  },
]

/** The editor's button for words in which no term of the glossary is explained. */
export const UnexplainedWordsFeature = createClientFeature({
  plugins: [{ Component: UnexplainedWords, position: 'normal' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})
