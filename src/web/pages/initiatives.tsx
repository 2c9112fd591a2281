import type { ExplanationModel, Initiative } from '../../payload-types'
import { EuNotice } from '../components/EuNotice'
import { Facts } from '../components/Facts'
import { InitiativeList } from '../components/InitiativeList'
import { Prose } from '../components/Prose'
import { StrengthAreaLinks } from '../components/StrengthAreaLinks'
import { Text } from '../components/Text'
import { asPublic, findAll, findOne, populated } from '../content/read'
import { publicPage } from '../document/publicPage'
import { paths } from '../paths'
import type { Words } from '../words'
import { span } from '../times'

/** The initiatives, kind by kind. */
export const initiativeListPage = publicPage(async ({ payload, words }) => {
  const initiatives = await findAll(payload, 'initiatives', { sort: 'slug' })
  return {
    title: words.t('web.initiatives.title'),
    body: (
      <>
        <h1>{words.t('web.initiatives.title')}</h1>
        {initiatives.length === 0 ? <p className="muted">{words.t('web.initiatives.none')}</p> : null}
        {kinds.map((kind) => (
          <OfKind key={kind} words={words} kind={kind} initiatives={initiatives.filter((each) => each.kind === kind)} />
        ))}
      </>
    ),
  }
})

const kinds: readonly Initiative['kind'][] = ['interreg', 'project', 'pre-study', 'roadmap', 'expert-support']

const OfKind = ({ words, kind, initiatives }: { words: Words; kind: Initiative['kind']; initiatives: Initiative[] }) =>
  initiatives.length === 0 ? null : (
    <section>
      <h2>{words.t(`web.initiatives.kinds.${kind}`)}</h2>
      <InitiativeList words={words} initiatives={initiatives} />
    </section>
  )

/** An initiative, and what part the region takes in it. */
export const initiativePage = publicPage<{ slug: string }>(async ({ payload, words, site }, { slug }) => {
  const initiative = await findOne(payload, 'initiatives', { slug: { equals: slug } })
  if (!initiative) return null
  const model = await payload.findGlobal({ slug: 'explanation-model', ...asPublic })
  return {
    title: words.pick(initiative.title)?.value,
    description: words.pick(initiative.summary)?.value,
    visited: `initiatives/${initiative.id}`,
    under: [{ href: paths.initiativeList(words.language), label: words.t('web.initiatives.title') }],
    body: (
      <div className="beside">
        <article>
          <p className="label">{words.t(`web.initiatives.kinds.${initiative.kind}`)}</p>
          <Text as="h1" words={words} of={initiative.title} />
          <Text as="p" className="lead" words={words} of={initiative.summary} />
          <InitiativeFacts words={words} initiative={initiative} model={model} />
          <Prose words={words} of={initiative.description} />
          {initiative.link ? (
            <p>
              <a href={initiative.link}>{words.t('web.initiatives.website')}</a>
            </p>
          ) : null}
          {initiative.euNotice ? <EuNotice words={words} /> : null}
        </article>
        <div className="side">
          <StrengthAreaLinks words={words} site={site} areas={initiative.strengthAreas} />
        </div>
      </div>
    ),
  }
})

interface FactsProps {
  words: Words
  initiative: Initiative
  model: ExplanationModel
}

function InitiativeFacts({ words, initiative, model }: FactsProps) {
  const { t } = words
  const { funder, from, level: key, levelReason, owner, participation, registryNumber, status, to } = initiative
  const level = model.levels?.find((each) => each.key === key)
  return (
    <Facts
      rows={[
        [t('web.initiatives.owner'), populated(owner)?.name],
        [t('web.initiatives.funder'), funder],
        [t('web.initiatives.period'), span(words, from, to)],
        [t('web.initiatives.status'), t(`web.initiatives.statuses.${status}`)],
        [t('web.initiatives.participation'), participation?.role ? t(`web.initiatives.roles.${participation.role}`) : null],
        [
          t('web.initiatives.level'),
          level ? (
            <>
              <Text words={words} of={level.label} /> <Text as="p" className="muted" words={words} of={levelReason} />
            </>
          ) : null,
        ],
        [t('web.documents.registryNumber'), registryNumber],
      ]}
    />
  )
}
