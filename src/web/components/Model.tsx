import type { ExplanationModel } from '../../payload-types'
import type { Words } from '../words'
import { Pyramid } from './Pyramid'
import { Text } from './Text'

const descriptionId = 'model-in-words'

/** The region's own picture of smart specialisation, and the same in words; nothing where it is not written yet. */
export const Model = ({ words, model }: { words: Words; model: ExplanationModel }) =>
  model.levels?.length > 0 ? (
    <section className="model">
      <div>
        <Text as="h2" words={words} of={model.title} />
        <Text as="p" className="plain" words={words} of={model.idea} />
        <dl>
          {model.levels.map((level) => (
            <LevelInWords key={level.id ?? level.key} words={words} level={level} />
          ))}
        </dl>
      </div>
      <figure>
        <Pyramid words={words} model={model} describedBy={descriptionId} />
        <figcaption id={descriptionId}>
          <Text words={words} of={model.textAlternative} />
        </figcaption>
      </figure>
    </section>
  ) : null

const LevelInWords = ({ words, level }: { words: Words; level: ExplanationModel['levels'][number] }) =>
  words.pick(level.explanation) ? (
    <div>
      <Text as="dt" words={words} of={level.label} />
      <Text as="dd" words={words} of={level.explanation} />
    </div>
  ) : null
