import type { ReactNode } from 'react'
import { paths } from '../paths'
import type { Words } from '../words'

/** A page above another. */
export interface Crumb {
  href: string
  label: ReactNode
}

/** The way from the start page to this one, which stands as the heading below. Nothing on the start page. */
export const Crumbs = ({ words, trail }: { words: Words; trail: readonly Crumb[] }) =>
  trail.length === 0 ? null : (
    <nav aria-label={words.t('web.site.crumbs')} className="crumbs within">
      <ol>
        {trail.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )

/** The start page, which stands above all others. */
export const homeCrumb = ({ language, t }: Words): Crumb => ({ href: paths.home(language), label: t('web.site.home') })
