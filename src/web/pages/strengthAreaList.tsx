import { StrengthAreaList } from '../components/StrengthAreaList'
import { readStrengthAreas } from '../content/strengthAreas'
import { publicPage } from '../document/publicPage'

/** All strength areas. */
export const strengthAreaListPage = publicPage(async ({ payload, words }) => {
  const title = words.t('web.site.strengthAreas')
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <StrengthAreaList words={words} areas={await readStrengthAreas(payload, words.language)} heading="h2" />
      </>
    ),
  }
})
