import type { SanitizedConfig } from 'payload'
import { texts } from '../i18n'
import { uiLanguages } from '../i18n/languages'

/**
 * Our words for the editor of running text. It puts its own into the finished configuration, over what is there,
 * so ours come after.
 */
export async function withProseWords(made: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await made
  for (const language of uiLanguages) {
    const lexical = (config.i18n.translations?.[language] as { lexical?: EditorWords } | undefined)?.lexical
    if (!lexical) throw new Error(`The editor has no words in ${language}`)
    const words = texts[language].editor
    Object.assign(lexical.general, {
      placeholder: words.placeholder,
      toolbarItemsActive: words.active,
      slashMenuBasicGroupLabel: words.basic,
    })
    lexical.orderedList.label = words.orderedList
    lexical.unorderedList.label = words.unorderedList
    Object.assign(lexical.paragraph, { label: words.paragraph, label2: words.paragraph })
    lexical.upload.label = words.upload
  }
  return config
}

/** The words of the editor that are said otherwise. */
type EditorWords = Record<'general' | 'orderedList' | 'unorderedList' | 'paragraph' | 'upload', Record<string, string>>
