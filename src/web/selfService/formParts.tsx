import type { ReactNode } from 'react'
import { type ContentLanguage, contentLanguages } from '../../i18n/languages'
import { translator } from '../../i18n'
import type { StrengthArea } from '../../payload-types'
import { Text } from '../components/Text'
import type { Words } from '../words'

interface GroupProps {
  name: string
  legend: ReactNode
  help?: string | undefined
  /** What is wrong with it; nothing when it is right. */
  problem?: string | undefined
  children: ReactNode
}

/** Choices that belong together, with what is wrong said where they stand. */
export const ChoiceGroup = ({ name, legend, help, problem, children }: GroupProps) => (
  <fieldset aria-describedby={describedBy(name, help, problem)}>
    <legend>{legend}</legend>
    {help ? (
      <p className="muted" id={`${name}-help`}>
        {help}
      </p>
    ) : null}
    <Problem name={name} problem={problem} />
    {children}
  </fieldset>
)

/** What is wrong with a field, beside it. */
export const Problem = ({ name, problem }: Pick<GroupProps, 'name' | 'problem'>) =>
  problem ? (
    <p className="problem" id={`${name}-problem`}>
      {problem}
    </p>
  ) : null

/** The ids of what explains a field; none when nothing does. */
export const describedBy = (name: string, help: string | undefined, problem: string | undefined): string | undefined =>
  [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined

interface ChoiceProps {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  chosen: boolean
  /** Said beside the choice. */
  note?: string | undefined
  children: ReactNode
}

export const FormChoice = ({ type, name, value, chosen, note, children }: ChoiceProps) => (
  <label className="choice">
    <input type={type} name={name} value={value} defaultChecked={chosen} />
    <span>
      {children}
      {note ? <span className="muted"> {note}</span> : null}
    </span>
  </label>
)

/** The languages that we write in, each by its own name; South Sami by ours, since its words are for its speakers to write. */
export const LanguageChoices = ({ words, chosen }: { words: Words; chosen: string }) =>
  contentLanguages.map((language: ContentLanguage) => (
    <FormChoice key={language} type="radio" name="language" value={language} chosen={language === chosen}>
      {language === 'sma' ? (
        words.t('web.site.southSami')
      ) : (
        <span lang={words.markOf(language)}>{translator(language)('web.site.ownLanguage')}</span>
      )}
    </FormChoice>
  ))

export const AreaChoices = ({ words, areas, chosen }: { words: Words; areas: readonly StrengthArea[]; chosen: readonly string[] }) =>
  areas.map(({ id, title }) => (
    <FormChoice key={id} type="checkbox" name="area" value={id} chosen={chosen.includes(id)}>
      <Text words={words} of={title} />
    </FormChoice>
  ))
