'use client'

import { useState } from 'react'
import { ContactFinder, type FoundContact } from '../ui/ContactFinder'
import { useTexts } from '../texts'

interface Props {
  chosen: FoundContact[]
  onChange: (contacts: FoundContact[]) => void
}

/** Contacts that took part, found one at a time. */
export function Participants({ chosen, onChange }: Props) {
  const { t } = useTexts()
  const [turn, setTurn] = useState(0)
  const add = (contact: FoundContact | null) => {
    if (!contact) return
    if (!chosen.some(({ id }) => id === contact.id)) onChange([...chosen, contact])
    setTurn((before) => before + 1)
  }
  return (
    <div className="spets-dialogue__field">
      <ContactFinder chosen={null} key={turn} label={t('dialogue.fields.contacts')} onChoose={add} />
      <ul className="spets-dialogue__chosen">
        {chosen.map((contact) => (
          <li key={contact.id}>
            {contact.name || contact.email}{' '}
            <button
              aria-label={t('segments.byHand.remove', { name: contact.name || contact.email })}
              className="spets-pane__link"
              onClick={() => onChange(chosen.filter(({ id }) => id !== contact.id))}
              type="button"
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
