import type { Translated } from '..'
import type { mailCheck as source } from '../sv/mailCheck'

export const mailCheck: Translated<typeof source> = {
  key: {
    usage: 'Like this: npm run dkim:key -- --domain region.example [--selector spets20261125] [--ed25519]',
    notADomain: '{{name}} is not a domain name.',
    exists: 'The key {{file}} exists already and is not written over. Choose another name with --selector.',
    made: 'The key is in {{file}}. Give that file to nobody.',
    publish: 'Publish this record in DNS. All that stands in quotation marks is one value:',
    check: 'Then check it with: npm run mail:check -- --domain {{domain}}',
    waits: 'Mail is signed with {{signing}} until that file is removed. Remove it once the new record can be seen in DNS.',
  },
  fault: {
    unreadable: 'The DKIM key {{file}} cannot be read. Mail from {{domain}} waits until the file is mended or removed.',
    notAKey: 'The file {{file}} holds no private key in PEM format. Mail from {{domain}} waits until the file is mended or removed.',
    tooShort: 'The DKIM key {{file}} is shorter than 2048 bits. Make a new one with npm run dkim:key. Mail from {{domain}} waits until then.',
    wrongKind: 'The DKIM key {{file}} is neither RSA nor Ed25519. Make a new one with npm run dkim:key. Mail from {{domain}} waits until then.',
    waiting: 'The file {{file}} is no DKIM key that can be used. Mail from {{domain}} is signed with another one meanwhile.',
    missing: 'There is no DKIM key for {{domain}}. Mail from there is sent unsigned, unless the mail server signs it. Make a key with npm run dkim:key -- --domain {{domain}}.',
  },
}
