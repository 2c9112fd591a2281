import type { ArchivedNewsletter } from '../content/archive'
import type { Words } from '../words'

interface Props {
  corrections: ArchivedNewsletter['corrections']
  words: Words
}

/** What has been corrected on a page since it was published, dated, the last first. */
export const CorrectionNotes = ({ corrections, words }: Props) =>
  corrections.map(({ at, note }) => (
    <aside className="correction" key={at}>
      <p className="correction__day">
        <strong>{words.t('dispatching.public.corrected', { day: words.day(at) })}</strong>
      </p>
      {note.value.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} lang={words.markOf(note.lang)}>
          {paragraph}
        </p>
      ))}
    </aside>
  ))
