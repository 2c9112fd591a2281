import { longestQuestion } from '../../domain/search'
import { paths } from '../paths'
import type { Words } from '../words'

interface Props {
  words: Words
  /** Different for each form on a page: a label finds its field by it. */
  id: string
  /** What was searched for. */
  text?: string
  /** In the head of a page: small, its label read aloud and not shown. */
  isSmall?: boolean
}

/** Where one searches what is public; it works without a script. */
export const SearchForm = ({ words: { t, language }, id, text = '', isSmall = false }: Props) => (
  <search>
    <form action={paths.search(language)} className={isSmall ? 'search small' : 'search'}>
      <label htmlFor={id} className={isSmall ? 'unseen' : undefined}>
        {t('searching.label')}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={text}
        maxLength={longestQuestion}
        placeholder={isSmall ? t('searching.title') : undefined}
      />
      <button type="submit" className={isSmall ? 'quiet' : undefined}>
        {t('searching.submit')}
      </button>
    </form>
  </search>
)
