export { wrongAddress } from './destination'
export { noteForWebhooks } from './note'
export { forgetOldMessages, keepSending, sealedSecret, sendAgain, sendDue, sendTo, whyInWords } from './send'
export { newMessageId, newSecret } from './signature'
