import type { ExplanationModel } from '../../payload-types'
import type { Words } from '../words'
import { Pyramid } from './Pyramid'
import { Text } from './Text'

const descriptionId = 'model-in-words'

/** The region's own picture of smart specialisation, and the same in words; nothing where it is not written yet. */
export const Model = ({ words, model }: Props) =>
  model.levels?.length > 0 ? (
    <section className="model">
      <div>
        <Text as="h2" words={words} of={model.title} />
        <Text as="p" className="plain" words={words} of={model.idea} />
        <Levels words={words} model={model} />
      </div>
      <ModelPicture words={words} model={model} />
    </section>
  ) : null

interface Props {
  words: Words
  model: ExplanationModel
}

/** The model as a picture, with what it shows in words below it. */
export const ModelPicture = ({ words, model }: Props) => (
  <figure>
    <Pyramid words={words} model={model} describedBy={descriptionId} />
    <figcaption id={descriptionId}>
      <Text words={words} of={model.textAlternative} />
    </figcaption>
  </figure>
)

/** Each level in words, with examples. */
export const Levels = ({ words, model }: Props) => (
  <dl className="levels">
    {model.levels.map((level) => (
      <LevelInWords key={level.id ?? level.key} words={words} level={level} />
    ))}
  </dl>
)

type Level = ExplanationModel['levels'][number]

/** What a level means, with what the region has of it; nothing where neither is written. */
function LevelInWords({ words, level }: { words: Words; level: Level }) {
  const examples = (level.examples ?? []).filter(({ text }) => words.pick(text))
  if (!words.pick(level.explanation) && examples.length === 0) return null
  return (
    <div>
      <Text as="dt" words={words} of={level.label} />
      <Text as="dd" words={words} of={level.explanation} />
      {examples.length > 0 && <Examples words={words} examples={examples} />}
    </div>
  )
}

const Examples = ({ words, examples }: { words: Words; examples: NonNullable<Level['examples']> }) => (
  <dd className="examples">
    <p>{words.t('web.model.examples')}</p>
    <ul>
      {examples.map(({ id, text }) => (
        <Text as="li" key={id ?? text} words={words} of={text} />
      ))}
    </ul>
  </dd>
)
