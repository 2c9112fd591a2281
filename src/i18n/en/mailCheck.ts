import type { Translated } from '../translated'
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
    tooShort:
      'The DKIM key {{file}} is shorter than 2048 bits. Make a new one with npm run dkim:key. Mail from {{domain}} waits until then.',
    wrongKind:
      'The DKIM key {{file}} is neither RSA nor Ed25519. Make a new one with npm run dkim:key. Mail from {{domain}} waits until then.',
    waiting: 'The file {{file}} is no DKIM key that can be used. Mail from {{domain}} is signed with another one meanwhile.',
    missing:
      'There is no DKIM key for {{domain}}. Mail from there is sent unsigned, unless the mail server signs it. Make a key with npm run dkim:key -- --domain {{domain}}.',
  },
  usage: 'Like this: npm run mail:check -- [--domain region.example] [--answers FILE] [--json]',
  answersWrong: '{{file}} cannot be read as answers from DNS: {{reason}}',
  noDomain: 'The database does not tell which domains mail is sent from. Name one with --domain.',
  heading: 'Mail from {{domain}}, with bounces to {{bounceDomain}}',
  publish: 'Publish:',
  allRight: 'Nothing needs to be done.',
  toMend: 'To mend: {{count}}.',
  topic: { spf: 'SPF', dkim: 'DKIM', dmarc: 'DMARC', mx: 'MX' },
  verdict: { right: 'Right', wrong: 'Wrong', aware: 'Note' },
  finding: {
    spfRight: '{{host}} says who may send, in {{lookups}} DNS look-ups: {{record}}',
    spfMissing:
      '{{host}} has no SPF record. Receivers cannot see that the mail server may send. Change what stands between v=spf1 and -all if mail goes out from other servers.',
    spfSeveral: '{{host}} has {{count}} SPF records. Then none of them holds. Remove them all and publish a single one.',
    spfSyntax: 'The SPF record at {{host}} has a part that cannot be understood: {{term}}. Then nothing of it holds.',
    spfAllowsAll: 'The SPF record at {{host}} ends with +all: anybody may send. Write -all.',
    spfIncludeMissing:
      'The SPF record at {{host}} includes {{target}}, which has {{count}} SPF records instead of one. Then nothing of it holds. Remove or mend it.',
    spfLoop: 'The SPF record at {{host}} includes {{target}}, which includes it again. Remove one of the two.',
    spfTooMany:
      'The SPF record at {{host}} needs {{lookups}} DNS look-ups. Receivers stop after {{most}}. Remove what is not needed, or write the addresses with ip4 and ip6.',
    spfNeutral:
      'The SPF record at {{host}} ends with ?all, which says nothing about others who send. Write -all when all servers of your own are in it.',
    spfNoAll: 'The SPF record at {{host}} says nothing about others who send. End it with -all.',
    spfAfterAll: 'The SPF record at {{host}} has something after all. Nobody reads that.',
    spfPtr: 'The SPF record at {{host}} uses ptr, which many receivers skip. Write the addresses instead.',
    spfSenderUnknown:
      'The SPF record at {{host}} does not name {{server}} ({{addresses}}), which mail is handed to. That is wrong if that server itself hands it to the receivers.',
    dkimRight: '{{host}} fits our key.',
    dkimNoKey:
      'Spets has no DKIM key for {{domain}}. That is right only if the mail server signs the mail. Otherwise make one with npm run dkim:key -- --domain {{domain}}.',
    dkimMissing: '{{host}} is not in DNS. The signatures cannot be checked.',
    dkimDangling: '{{host}} is an alias for {{target}}, where there is nothing. Publish the record there, or instead of the alias.',
    dkimSeveral: '{{host}} has {{count}} TXT records. Leave one.',
    dkimSyntax: '{{host}} cannot be read as a DKIM record: {{part}}',
    dkimRevoked: '{{host}} has an empty key (p=). That means it is revoked, and all signatures fail.',
    dkimMismatch:
      '{{host}} holds another key than ours. All signatures fail. Publish our key, or lay the file that belongs to the published one here.',
    dkimNotForMail: '{{host}} does not allow e-mail or sha256 (s= or h=).',
    dkimTesting: '{{host}} fits our key but says t=y, on trial. Remove that when all works.',
    dmarcRight: '{{host}} says what receivers should do with mail that is not ours: {{record}}',
    dmarcMissing:
      '{{domain}} has no DMARC record. Gmail, Yahoo and Outlook demand one of those who send many mails. Begin like this, and change dmarc@ to an address that somebody reads.',
    dmarcSeveral: '{{host}} has {{count}} DMARC records. Then none of them holds. Leave one.',
    dmarcSyntax: 'The DMARC record at {{host}} cannot be understood: {{part}}',
    dmarcReportRefused:
      'Reports about {{domain}} are to go to {{elsewhere}}, which has not said that it takes them. Whoever runs {{elsewhere}} should publish the record below.',
    dmarcNothingAligned:
      'Neither SPF nor DKIM shows that mail is from {{domain}}: bounces go to {{bounceDomain}}, and there is no working key here. DMARC fails the mail. Mend SPF or DKIM above.',
    dmarcSpfElsewhere:
      'DMARC rests on the DKIM signature alone, for SPF is about {{bounceDomain}} and does not vouch for {{domain}}. That works, but a mail that is changed on its way fails.',
    alignedRight: 'Bounces go to {{bounceDomain}}, which belongs together with {{domain}}.',
    dmarcNone:
      'The DMARC record at {{host}} says p=none: receivers do nothing about mail that others send in your name. When the reports show that your own mail is right, publish:',
    dmarcSubdomains: 'The DMARC record at {{host}} says {{policy}}, but only {{below}} for subdomains.',
    dmarcNoReports:
      'The DMARC record at {{host}} asks for no reports (rua). Without them nobody notices when your own mail fails. Change dmarc@ to an address that somebody reads.',
    dmarcPart: 'The DMARC record at {{host}} holds for only {{part}} per cent of the mail.',
    mxRight: 'Bounces to {{host}} are taken by {{servers}}.',
    mxMissing:
      '{{host}} has no MX record. Bounces and replies do not arrive, and many servers take no mail from there. Change the server to the one that takes your mail.',
    mxNone: '{{host}} says that it takes no e-mail. Bounces do not arrive. Change the server to the one that takes your mail.',
    mxAlias: 'The MX record at {{host}} points at {{server}}, which is an alias (CNAME). That is not allowed. Point at the server itself.',
    mxNowhere: 'The MX record at {{host}} points at {{server}}, which has no address in DNS.',
    noAnswer: 'DNS gave no answer about {{host}} ({{reason}}). Try again in a while.',
  },
}
