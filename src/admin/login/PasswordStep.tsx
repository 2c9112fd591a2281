'use client'

import { useId } from 'react'
import { useTexts } from '../texts'

interface Props {
  email: string
  password: string
  onEmail: (email: string) => void
  onPassword: (password: string) => void
}

/** The first step: who it is, and the password. */
export function PasswordStep({ email, password, onEmail, onPassword }: Props) {
  const { t } = useTexts()
  const id = useId()
  return (
    <>
      <div className="spets-field">
        <label htmlFor={`${id}-email`}>{t('login.page.email')}</label>
        <input
          autoComplete="username"
          className="spets-input"
          id={`${id}-email`}
          name="email"
          onChange={(event) => onEmail(event.target.value)}
          required
          type="email"
          value={email}
        />
      </div>
      <div className="spets-field">
        <label htmlFor={`${id}-password`}>{t('login.page.password')}</label>
        <input
          autoComplete="current-password"
          className="spets-input"
          id={`${id}-password`}
          name="password"
          onChange={(event) => onPassword(event.target.value)}
          required
          type="password"
          value={password}
        />
      </div>
    </>
  )
}
