'use client'

import { Button } from '@payloadcms/ui'
import { momentIn } from '../moments'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { SaveFailed } from './SaveFailed'
import { useAutosave } from './useAutosave'
import { useSaveFailure } from './useSaveFailure'

/** First in every form: keeps what is typed until it is saved, whatever happens, and offers it back. */
export function Autosave() {
  const { t, language, zone } = useTexts()
  const { offered, isChangedSince, isFull, takeBack, discard } = useAutosave()
  const { failure, isBack, putAway } = useSaveFailure()
  return (
    <>
      {offered && (
        <div className="spets-kept">
          <Notice announce kind="info">
            <p>{t('autosave.offer', { time: momentIn(language, zone, offered.at) })}</p>
            {isChangedSince && <p>{t('autosave.changedSince')}</p>}
            <div className="spets-own__buttons">
              <Button margin={false} onClick={() => void takeBack()}>
                {t('autosave.takeBack')}
              </Button>
              <Button buttonStyle="secondary" margin={false} onClick={discard}>
                {t('autosave.discard')}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      {isFull && (
        <div className="spets-kept">
          <Notice announce kind="warning">
            <p>{t('autosave.full')}</p>
          </Notice>
        </div>
      )}
      {isBack && (
        <div className="spets-kept">
          <Notice announce kind="success">
            <p>{t('autosave.back')}</p>
          </Notice>
        </div>
      )}
      <SaveFailed failure={failure} onClose={putAway} />
    </>
  )
}
