import { longestQuestion } from '../../domain/search'
import { paths } from '../paths'
import type { Words } from '../words'

interface Props {
  words: Words
  /** Different for each form on a page: a label finds its field by it. */
  id: string
  /** What was searched for. */
  text?: string
}

/** Where one searches what is public; it works without a script. */
export const SearchForm = ({ words: { t, language }, id, text = '' }: Props) => (
  <search>
    <form action={paths.search(language)} className="search">
      <label htmlFor={id}>{t('searching.label')}</label>
      <input id={id} name="q" type="search" defaultValue={text} maxLength={longestQuestion} />
      <button type="submit">{t('searching.submit')}</button>
    </form>
  </search>
)
