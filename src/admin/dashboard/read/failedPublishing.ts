import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { failedPublishings, whyInWords } from '../../../jobs'
import { adminAddresses } from '../../addresses'
import { titleOf } from '../../titleOf'
import type { Line, Viewer } from './line'

/** What was not published or taken back at its time: for whoever set it, and for those who may change everything of the kind. */
export async function failedPublishing({ req, t, moment }: Viewer): Promise<Line[]> {
  const failed = await failedPublishings(req.payload)
  const lines = await Promise.all(
    failed
      .filter(({ doc, setBy }) => setBy === req.user?.id || scopeOf(roleOf(req.user), doc.relationTo, 'update') === 'all')
      .map(async ({ id, at, doc, failure, type }): Promise<Line[]> => {
        const title = await titleOf(doc.relationTo, doc.value, req)
        const note = `${t(`publishing.failed.${type}`, { when: moment(at) })}. ${whyInWords(failure, req.i18n.language)}`
        return title === null ? [] : [{ key: id, title, href: adminAddresses.document(doc.relationTo, doc.value), note, at }]
      }),
  )
  return lines.flat()
}
