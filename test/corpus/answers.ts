import type { IncomingVerdict } from '../../src/domain/mailings'

/** What a server or service answers over SMTP, as its makers document it or it has been met with. */
export interface Answer {
  /** What it stands for, in a word. */
  reason: string
  /** The reply, lines parted by `\n`; `{to}`, `{from}` and `{user}` stand for whom and by whom. */
  said: string
  /** What Spets is to make of it. */
  verdict: IncomingVerdict
  /** The command that it answers. */
  to?: 'CONNECT' | 'MAIL FROM' | 'RCPT TO' | 'DATA'
}

export interface Receiver {
  name: string
  /** Versions or the year of what it was written after. */
  version: string
  /** Where its words come from. */
  source: string
  answers: readonly Answer[]
}

const at = (to: Answer['to']) => (reason: string, said: string, verdict: IncomingVerdict): Answer => ({ reason, said, verdict, ...(to === undefined ? {} : { to }) })
const rcpt = at('RCPT TO')
const mail = at('MAIL FROM')
const data = at('DATA')
const connect = at('CONNECT')

export const receivers: readonly Receiver[] = [
  { name: 'Postfix', version: '3.x', source: 'postconf(5), smtpd_check.c', answers: [
    rcpt('unknown', '550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table', 'hard'),
    rcpt('alias', '550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual alias table', 'hard'),
    rcpt('sender', '550 5.1.0 <{from}>: Sender address rejected: User unknown in virtual mailbox table', 'blocked'),
    rcpt('blocklist', '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9', 'blocked'),
    rcpt('relay', '554 5.7.1 <{to}>: Relay access denied', 'blocked'),
    rcpt('name', '550 5.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]', 'blocked'),
    rcpt('null-mx', '556 5.1.10 <{to}>: Recipient address rejected: Domain kommun.example does not accept mail (nullMX)', 'hard'),
    data('size', '552 5.3.4 Error: message file too big', 'blocked'),
  ] },
  { name: 'Exim', version: '4.9x', source: 'Exim specification, chapter 44', answers: [
    rcpt('unknown', '550 No such person at this address', 'hard'),
    rcpt('unrouteable', '550 Unrouteable address', 'hard'),
    rcpt('sender', '550-Verification failed for <{from}>\n550-No Such User Here\n550 Sender verify failed', 'blocked'),
    rcpt('relay', '550 relay not permitted', 'blocked'),
    data('spam', '550 This message scored 11.2 spam points.', 'blocked'),
  ] },
  { name: 'Sendmail', version: '8.17', source: 'cf/README, proto.m4', answers: [
    rcpt('unknown', '550 5.1.1 <{to}>... User unknown', 'hard'),
    rcpt('full', '552 5.2.2 <{to}>... Mailbox is full', 'mailboxFull'),
    mail('sender', '553 5.1.8 <{from}>... Domain of sender address {from} does not exist', 'blocked'),
    rcpt('denied', '550 5.7.1 <{to}>... Access denied', 'blocked'),
  ] },
  { name: 'qmail with chkuser', version: '1.06, chkuser 2.0', source: 'chkuser documentation', answers: [
    rcpt('unknown', '550 5.1.1 sorry, no mailbox here by that name (chkuser)', 'hard'),
    rcpt('full', '552 5.2.2 sorry, recipient mailbox is full (chkuser)', 'mailboxFull'),
    rcpt('relay', "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", 'blocked'),
  ] },
  { name: 'Exchange', version: '2013-2019', source: 'Microsoft: NDR error codes', answers: [
    rcpt('unknown', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {to} not found by SMTP address lookup', 'hard'),
    rcpt('unknown-old', '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found', 'hard'),
    data('full', '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException', 'mailboxFull'),
    rcpt('restricted', '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required', 'blocked'),
    data('size', '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient', 'blocked'),
  ] },
  { name: 'Exchange Online', version: '2024', source: 'Microsoft: Email non-delivery reports in Exchange Online', answers: [
    rcpt('unknown', '550 5.4.1 Recipient address rejected: Access denied. [DB5EUR01FT012.eop-EUR01.prod.protection.outlook.example 2026-10-05T07:00:00.000Z]', 'hard'),
    rcpt('listed', '550 5.7.606 Access denied, banned sending IP [192.0.2.9]. To request removal from this list please visit https://sender.office.example/ and follow the directions.', 'blocked'),
    data('dmarc', '550 5.7.509 Access denied, sending domain region.example does not pass DMARC verification and has a DMARC policy of reject.', 'blocked'),
    rcpt('group', '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group', 'blocked'),
    rcpt('rate', '550 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour', 'blocked'),
    data('tenant', '550 5.7.705 Access denied, tenant has exceeded threshold', 'blocked'),
  ] },
  { name: 'Outlook.com', version: '2024', source: 'Outlook.com postmaster: SMTP error codes', answers: [
    rcpt('unknown', '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).', 'hard'),
    mail('listed', "550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).", 'blocked'),
    mail('policy', '550 SC-001 Mail rejected by Outlook.com for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation.', 'blocked'),
  ] },
  { name: 'Gmail', version: '2024', source: 'Google: Gmail SMTP errors and codes', answers: [
    rcpt('unknown', "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550 5.1.1 unnecessary spaces. For more information, go to https://support.google.example/mail/?p=NoSuchUser - gsmtp", 'hard'),
    rcpt('disabled', '550-5.2.1 The email account that you tried to reach is inactive. For more\n550 5.2.1 information, go to https://support.google.example/mail/?p=DisabledUser - gsmtp', 'hard'),
    rcpt('full', "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please\n552 5.2.2 direct the recipient to https://support.google.example/mail/?p=OverQuotaPerm - gsmtp", 'mailboxFull'),
    rcpt('rate', '550-5.2.1 The user you are trying to contact is receiving mail at a rate that\n550-5.2.1 prevents additional messages from being delivered. For more\n550 5.2.1 information, please visit https://support.google.example/mail/?p=ReceivingRatePerm - gsmtp', 'blocked'),
    data('dmarc', "550-5.7.26 Unauthenticated email from region.example is not accepted due to domain's\n550 5.7.26 DMARC policy. Please contact the administrator of region.example domain. - gsmtp", 'blocked'),
    data('name', '550-5.7.25 The IP address sending this message does not have a PTR record setup, or\n550 5.7.25 the corresponding forward DNS entry does not match the sending IP. - gsmtp', 'blocked'),
    data('spam', '550-5.7.1 Our system has detected that this message is likely unsolicited mail. To\n550 5.7.1 reduce the amount of spam sent to Gmail, this message has been blocked. - gsmtp', 'blocked'),
  ] },
  { name: 'Yahoo', version: '2024', source: 'Yahoo sender hub: SMTP error codes', answers: [
    data('unknown', "554 delivery error: dd This user doesn't have a yahoo.example account ({to}) [0] - mta1001.mail.example", 'hard'),
    data('disabled', '554 30 Sorry, your message to {to} cannot be delivered. This mailbox is disabled (554.30).', 'hard'),
    data('full', '552 1 Requested mail action aborted, mailbox not found or over quota: mailbox is over quota', 'mailboxFull'),
    data('policy', '554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.example/error-codes', 'blocked'),
    mail('listed', '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.9, because the ip is in Spamhaus\'s list; see https://postmaster.example/550-bl23.html', 'blocked'),
  ] },
  { name: 'iCloud', version: '2024', source: 'Apple: Postmaster information for iCloud Mail', answers: [
    rcpt('unknown', '550 5.1.1 <{to}>: user does not exist', 'hard'),
    rcpt('full', '552 5.2.2 <{to}>: user is over quota', 'mailboxFull'),
    data('policy', '554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.example/en-us/HT204137', 'blocked'),
    rcpt('inactive', '550 5.1.6 recipient no longer on server: {to}', 'hard'),
  ] },
  { name: 'GMX and WEB.DE', version: '2024', source: 'postmaster.gmx.net: error messages', answers: [
    rcpt('unknown', '550 Requested action not taken: mailbox unavailable', 'hard'),
    rcpt('full', '552 Requested mail action aborted: exceeded storage allocation', 'mailboxFull'),
    connect('policy', '554 Transaction failed Reject due to policy restrictions. For explanation visit https://postmaster.gmx.example/en/case?c=hi&i=ip&v=192.0.2.9', 'blocked'),
    connect('listed', '554 No SMTP service Bad DNS PTR resource record. For explanation visit https://postmaster.gmx.example/', 'blocked'),
  ] },
  { name: 'Mimecast', version: '2024', source: 'Mimecast: SMTP error codes', answers: [
    rcpt('unknown', '550 Invalid Recipient - https://community.mimecast.example/docs/DOC-1369#550 [Ab12Cd34]', 'hard'),
    data('policy', '554 Email rejected due to security policies - https://community.mimecast.example/docs/DOC-1369#554 [Ab12Cd34]', 'blocked'),
    mail('listed', '550 csi.mimecast.example Poor Reputation Sender. - https://community.mimecast.example/docs/DOC-1369#550 [Ab12Cd34]', 'blocked'),
  ] },
  { name: 'Proofpoint', version: '8.x', source: 'Proofpoint: SMTP replies', answers: [
    rcpt('unknown', '550 5.1.1 <{to}>... User unknown', 'hard'),
    data('policy', '550 5.7.0 Local Policy Violation - 4dk3a', 'blocked'),
    connect('listed', '554 Blocked - see https://ipcheck.proofpoint.example/?ip=192.0.2.9', 'blocked'),
  ] },
  { name: 'Barracuda', version: 'ESG 9', source: 'Barracuda Campus: SMTP error codes', answers: [
    rcpt('unknown', '550 permanent failure for one or more recipients ({to}:550 5.1.1 User unknown)', 'hard'),
    connect('listed', '554 Service unavailable; Client host [192.0.2.9] blocked using Barracuda Reputation; http://www.barracudanetworks.example/reputation/?r=1&ip=192.0.2.9', 'blocked'),
    data('spam', '554 rejected due to spam content', 'blocked'),
  ] },
  { name: 'Cisco IronPort', version: 'AsyncOS 14', source: 'Cisco: Email Security Appliance guide', answers: [
    rcpt('unknown', '550 #5.1.0 Address rejected.', 'hard'),
    connect('reputation', "554-esa1.kommun.example\n554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.", 'blocked'),
    rcpt('rate', '552 #5.1.1 Too many recipients received this hour', 'blocked'),
    data('size', '552 #5.3.4 message size exceeds limit', 'blocked'),
  ] },
  { name: 'Symantec.cloud', version: '2023', source: 'Broadcom: Email Security.cloud error codes', answers: [
    rcpt('unknown', '550 Invalid recipient <{to}> (#5.1.1)', 'hard'),
    mail('spf', '553-SPF (Sender Policy Framework) domain authentication\n553-fail. Refer to the Troubleshooting page at\n553 http://www.symanteccloud.example/troubleshooting for more information. (#5.7.1)', 'blocked'),
    connect('policy', '501 Connection rejected by policy [7.7] 20211, please visit www.messagelabs.example/support for more details about this error message.', 'blocked'),
  ] },
  { name: 'Haraka', version: '3.0', source: 'Haraka plugins: rcpt_to.in_host_list, dnsbl', answers: [
    rcpt('unknown', '550 I cannot deliver mail for <{to}>', 'soft'),
    connect('listed', '550 5.7.1 host 192.0.2.9 is listed on zen.spamhaus.org', 'blocked'),
  ] },
  { name: 'Stalwart', version: '0.10', source: 'stalwart smtp, inbound/rcpt.rs', answers: [
    rcpt('unknown', '550 5.1.2 Mailbox does not exist.', 'hard'),
    rcpt('relay', '550 5.1.2 Relay not allowed.', 'blocked'),
  ] },
  { name: 'Zimbra', version: '8.8 to 10', source: 'Zimbra wiki: Postfix and LMTP', answers: [
    rcpt('unknown', '550 5.1.1 <{to}>: Recipient address rejected: kommun.example', 'hard'),
    data('full', '552 5.2.2 Over quota', 'mailboxFull'),
  ] },
  { name: 'Cyrus IMAP (LMTP)', version: '3.x', source: 'lmtpengine.c', answers: [
    rcpt('unknown', '550-Mailbox unknown.  Either there is no mailbox associated with this\n550-name or you do not have authorization to see it.\n550 5.1.1 User unknown', 'hard'),
    data('full', '552 5.2.2 Over quota', 'mailboxFull'),
  ] },
  { name: 'Dovecot (LMTP)', version: '2.3', source: 'lmtp-local.c, quota plugin', answers: [
    rcpt('unknown', "550 5.1.1 <{to}> User doesn't exist: {to}", 'hard'),
    data('full', '552 5.2.2 <{to}> Quota exceeded (mailbox for user is full)', 'mailboxFull'),
  ] },
  { name: 'Domino', version: '9 to 12', source: 'HCL: SMTP inbound controls', answers: [
    rcpt('unknown', '550 {to}... No such user', 'hard'),
    rcpt('relay', '554 Relay rejected for policy reasons.', 'blocked'),
  ] },
  { name: 'MDaemon', version: '21', source: 'MDaemon help', answers: [
    rcpt('unknown', '550 5.1.1 Recipient unknown <{to}>', 'hard'),
    data('full', '552 Message for <{to}> would exceed mailbox quota', 'mailboxFull'),
  ] },
  { name: 'hMailServer', version: '5.6', source: 'SMTPConnection.cpp', answers: [
    rcpt('unknown', '550 Unknown user', 'hard'),
    rcpt('inactive', '550 Account is not active.', 'hard'),
    rcpt('denied', '550 Delivery is not allowed to this address.', 'blocked'),
  ] },
  { name: 'MailEnable', version: '10', source: 'MailEnable knowledge base', answers: [
    rcpt('unknown', '550 Requested action not taken: mailbox unavailable or not local', 'hard'),
    data('full', '552 Requested mail action aborted: exceeded storage allocation', 'mailboxFull'),
    rcpt('relay', '503 This mail server requires authentication when attempting to send to a non-local e-mail address.', 'blocked'),
  ] },
  { name: 'Kerio Connect', version: '9', source: 'Kerio knowledge base', answers: [
    rcpt('unknown', '550 5.1.1 User unknown', 'hard'),
    rcpt('listed', '550 5.7.1 Your host (192.0.2.9) was found in the DNS blacklist', 'blocked'),
  ] },
  { name: 'amavis and rspamd', version: '2.12 and 3.x', source: 'amavisd.conf, rspamd milter', answers: [
    data('spam', '554 5.7.0 Reject, id=12345-01 - spam', 'blocked'),
    data('virus', '554 5.7.0 Reject, id=12345-02 - INFECTED: Eicar-Test-Signature', 'blocked'),
    data('rspamd', '554 5.7.1 Spam message rejected', 'blocked'),
  ] },
]
