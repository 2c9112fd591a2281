import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Logo } from '../graphics/Logo'
import { LoginForm } from './LoginForm'

/** The page where users log in, in as many steps as it takes; in place of Payload's, which knows one. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const next = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(next)
  return (
    <>
      <div className="login__brand">
        <Logo i18n={req.i18n} payload={req.payload} />
      </div>
      <LoginForm next={next} />
    </>
  )
}
