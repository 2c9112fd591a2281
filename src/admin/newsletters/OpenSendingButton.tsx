import { OpenTabButton } from '../sending/OpenTabButton'

/** "Send …" beside the newsletter's Save. */
export const OpenSendingButton = () => <OpenTabButton collection="newsletters" />
