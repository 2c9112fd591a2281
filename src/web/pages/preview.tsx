import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import { type Page, publicPage, type Visit } from '../document/publicPage'
import { readSaved } from '../content/saved'
import { showMeeting } from './meetings'
import { showNewsItem } from './news'
import { showBuiltPage } from './page'
import { showStrengthArea } from './strengthArea'

/** How each kind of page is made of its document, by its name in our addresses (`PreviewedPage`). */
const kinds = new Map<string, (visit: Visit, id: string) => Promise<Page | null>>([
  ['news', ofSaved('news', showNewsItem)],
  ['page', ofSaved('pages', showBuiltPage)],
  ['strengthArea', ofSaved('strength-areas', showStrengthArea)],
  ['meeting', ofSaved('meetings', (visit, meeting) => showMeeting(visit, meeting, null))],
])

/** A page as its document is saved, out or not, for users who read it. Whoever is not logged in finds nothing here. */
export const previewPage = publicPage<{ kind: string; id: string }>(async (visit, { id, kind }) => {
  const page = (await kinds.get(kind)?.(visit, id)) ?? null
  return (
    page && {
      ...page,
      isPreview: true,
      body: (
        <>
          <p className="notice">{visit.words.t('web.preview')}</p>
          {page.body}
        </>
      ),
    }
  )
})

function ofSaved<S extends CollectionSlug>(collection: S, show: (visit: Visit, document: DataFromCollectionSlug<S>) => Promise<Page>) {
  return async (visit: Visit, id: string): Promise<Page | null> => {
    const document = await readSaved(visit.payload, visit.headers, collection, id)
    return document && show(visit, document)
  }
}
