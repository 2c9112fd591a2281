import { paths } from '../paths'
import type { Words } from '../words'

/** What a page that does not exist says. */
export const NotFound = ({ words }: { words: Words }) => (
  <>
    <h1>{words.t('web.notFound.title')}</h1>
    <p>{words.t('web.notFound.text')}</p>
    <p>
      <a href={paths.home(words.language)}>{words.t('web.notFound.home')}</a>
    </p>
  </>
)
