'use client'

import { Button } from '@payloadcms/ui'
import { momentIn } from '../moments'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { SaveFailed } from './SaveFailed'
import { useKeptText } from './useKeptText'
import { useSaveFailure } from './useSaveFailure'

/** First in every form: keeps what is typed until it is saved, whatever happens, and offers it back. */
export function KeptText() {
  const { t, language, zone } = useTexts()
  const { offered, isChangedSince, isFull, takeBack, discard } = useKeptText()
  const { failure, isBack, putAway } = useSaveFailure()
  return (
    <>
      {offered && (
        <div className="spets-kept">
          <Notice announce kind="info">
            <p>{t('kept.offer', { time: momentIn(language, zone, offered.at) })}</p>
            {isChangedSince && <p>{t('kept.changedSince')}</p>}
            <div className="spets-own__buttons">
              <Button margin={false} onClick={() => void takeBack()}>
                {t('kept.takeBack')}
              </Button>
              <Button buttonStyle="secondary" margin={false} onClick={discard}>
                {t('kept.discard')}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      {isFull && (
        <div className="spets-kept">
          <Notice announce kind="warning">
            <p>{t('kept.full')}</p>
          </Notice>
        </div>
      )}
      {isBack && (
        <div className="spets-kept">
          <Notice announce kind="success">
            <p>{t('kept.back')}</p>
          </Notice>
        </div>
      )}
      <SaveFailed failure={failure} onClose={putAway} />
    </>
  )
}
