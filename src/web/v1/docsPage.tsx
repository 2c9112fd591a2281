import { z } from 'zod'
import { uiLanguageFor } from '../../i18n/languages'
import { forEveryone } from '../../keptAnswers'
import { Document } from '../document/Document'
import { htmlResponse } from '../document/htmlResponse'
import { licenceIn } from './apiInfo'
import { byLanguage, type Asked } from './asked'
import { type Operation, operationsIn, type Parameter } from './openapi'

/** A page to read about the API, with a form for each question that asks it. */
export async function docsPage(asked: Asked): Promise<Response> {
  const { at, language } = asked
  const ui = uiLanguageFor(language)
  const { t } = at.words
  const operations = operationsIn(ui)
  const title = t('v1.title')
  const licence = await licenceIn(asked.payload)
  const page = await htmlResponse(
    <Document language={ui} title={title}>
      <main className="within api">
        <h1>{title}</h1>
        <p className="lead">{t('v1.about')}</p>
        <p>
          <a href="/v1/openapi.json">{t('v1.docs.openapi')}</a>
        </p>
        <p>
          {t('v1.docs.licence')} <a href={licence.page}>{licence.name}</a>
        </p>
        <nav aria-label={t('v1.docs.contents')}>
          <ul>
            {operations.map(({ id, method, path }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  {method.toUpperCase()} /v1{path}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {operations.map((operation) => (
          <Described key={operation.id} operation={operation} t={t} />
        ))}
      </main>
    </Document>,
  )
  return byLanguage(asked, forEveryone(page))
}

type T = Asked['at']['words']['t']

const Described = ({ operation, t }: { operation: Operation; t: T }) => (
  <section id={operation.id}>
    <h2>
      {operation.method.toUpperCase()} /v1{operation.path}
    </h2>
    <p>{operation.summary}</p>
    {operation.parameters.length > 0 ? <Parameters parameters={operation.parameters} t={t} /> : null}
    {operation.method === 'get' && !operation.path.includes('{') ? <TryIt operation={operation} t={t} /> : null}
  </section>
)

const Parameters = ({ parameters, t }: { parameters: readonly Parameter[]; t: T }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{t('v1.docs.parameter')}</th>
        <th scope="col">{t('v1.docs.meaning')}</th>
      </tr>
    </thead>
    <tbody>
      {parameters.map(({ description, name, schema }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>
            {description}
            {choicesOf(schema).length > 0 ? (
              <>
                {' '}
                <code>{choicesOf(schema).join(', ')}</code>
              </>
            ) : null}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** A form that asks, and works without scripts: the answer is what programs get. */
const TryIt = ({ operation: { id, parameters, path }, t }: { operation: Operation; t: T }) => (
  <details>
    <summary>{t('v1.docs.try')}</summary>
    <form action={`/v1${path}`} method="get">
      {parameters
        .filter((each) => each.in === 'query')
        .map(({ example, name, schema }) => (
          <p key={name}>
            <label htmlFor={`${id}-${name}`}>{name}</label>{' '}
            <input id={`${id}-${name}`} name={name} placeholder={example ?? choicesOf(schema)[0] ?? ''} />
          </p>
        ))}
      <p>
        <button type="submit">{t('v1.docs.ask')}</button>
      </p>
    </form>
  </details>
)

/** What a parameter takes one of. */
function choicesOf(schema: z.ZodType): readonly string[] {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  const one = inner instanceof z.ZodArray ? inner.element : inner
  return one instanceof z.ZodEnum ? one.options.map(String) : []
}
