import type { Words } from '../words'

/**
 * The way to a calendar to subscribe to: a link that calendar programs open (`webcal:`), and the address for those that
 * have it typed in.
 * @param address with the host
 */
export const SubscribeToCalendar = ({ words: { t }, address }: { words: Words; address: string }) => (
  <section>
    <h2>{t('calendar.subscribe')}</h2>
    <p>
      <a className="button" href={address.replace(/^https?:/, 'webcal:')}>
        {t('calendar.open')}
      </a>
    </p>
    <p className="muted">
      {t('calendar.byHand')} <a href={address}>{address}</a>
    </p>
  </section>
)
