'use client'

import { $isUploadNode, createClientFeature, UploadNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, type NodeKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { translator } from '../../i18n'

/** Where a pasted picture is, until it is uploaded; null of one that is. */
function pendingSource(node: UploadNode): string | null {
  const data = node.getData() as { pending?: { src?: string } | null }
  return data.pending ? (data.pending.src ?? '') : null
}

/** Whether a browser gets what it would upload. What Word puts on the clipboard is a file on the writer's own machine. */
const isWithinReach = async (source: string): Promise<boolean> =>
  /^https?:/i.test(source) &&
  fetch(source).then(
    ({ ok }) => ok,
    () => false,
  )

/** Takes away pasted pictures that cannot be fetched, which would be grey boxes that hinder saving, and says so. */
function LostPictures(): null {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const { language } = i18n
  useEffect(() => {
    const takeAway = (key: NodeKey) => {
      const without = () => {
        const node = $getNodeByKey(key)
        if (!$isUploadNode(node) || pendingSource(node) === null) return
        node.remove()
        toast.warning(translator(language)('editor.lostPicture'), { id: 'spets-lost-picture', duration: 15_000 })
      }
      // With the pasting it is one step: else to undo it would bring the picture back, to be taken away again.
      editor.update(without, { tag: 'history-merge' })
    }
    if (!editor.hasNodes([UploadNode])) return
    return editor.registerMutationListener(UploadNode, (changed) => {
      for (const [key, change] of changed) {
        const node = change === 'created' ? editor.getEditorState().read(() => $getNodeByKey(key)) : null
        const source = $isUploadNode(node) ? editor.getEditorState().read(() => pendingSource(node)) : null
        if (source === null || /^data:/i.test(source)) continue
        void isWithinReach(source).then((reached) => {
          if (!reached) takeAway(key)
        })
      }
    })
  }, [editor, language])
  return null
}

export const LostPicturesFeature = createClientFeature({ plugins: [{ Component: LostPictures, position: 'normal' }] })
