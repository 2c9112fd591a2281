import { Pyramid as Drawing } from '../../drawings/pyramid/Pyramid'
import type { ExplanationModel } from '../../payload-types'
import type { Words } from '../words'

/** The explanation model as a picture. What it shows stands in words in `describedBy` too, as the region says it. */
export function Pyramid({ words, model, describedBy }: { words: Words; model: ExplanationModel; describedBy: string }) {
  const title = words.pick(model.title)
  const lang = title ? words.markOf(title.lang) : undefined
  const levels = model.levels.map(({ key, label }) => {
    const picked = words.pick(label)
    return { key, label: picked?.value ?? key, lang: picked ? words.markOf(picked.lang) : undefined }
  })
  return (
    <Drawing
      className="pyramid"
      describedBy={describedBy}
      description={words.t('web.model.picture', { levels: new Intl.ListFormat(words.ui).format(levels.map(({ label }) => label)) })}
      id="model"
      lang={lang}
      levels={levels}
      title={title?.value ?? ''}
    />
  )
}
