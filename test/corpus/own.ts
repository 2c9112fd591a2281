import type { IncomingVerdict } from '../../src/domain/mailings'
import { gateways } from './gateways'
import { letter, letterHead, multipart, plain, report } from './mime'
import type { Own } from './types'

const postfixHead = { from: 'MAILER-DAEMON@out.example.org (Mail Delivery System)', more: ['Auto-Submitted: auto-replied'] }
const postfixText = (told: string) => `This is the mail system at host out.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\n                   The mail system\n\n<{to}>: ${told}`
const postfixMessage = ['Reporting-MTA: dns; out.example.org', 'X-Postfix-Queue-ID: 4C1F2', 'Arrival-Date: Mon,  5 Oct 2026 09:00:00 +0200 (CEST)']

const postfix = (reason: string, status: string, said: string, verdict: IncomingVerdict, type = 'X-Postfix', action = 'failed'): Own => ({
  kind: 'Postfix', version: '3.7', source: 'bounce(5), smtp(8), local(8)', reason, said, verdict,
  write: (id) =>
    report(id, { ...postfixHead, subject: action === 'failed' ? 'Undelivered Mail Returned to Sender' : 'Delayed Mail (still being retried)' }, {
      text: postfixText(said),
      message: postfixMessage,
      recipient: ['Final-Recipient: rfc822; {to}', 'Original-Recipient: rfc822;{to}', `Action: ${action}`, `Status: ${status}`, `Diagnostic-Code: ${type}; ${said}`, ...(action === 'failed' ? [] : ['Will-Retry-Until: Sat, 10 Oct 2026 09:00:00 +0200 (CEST)'])],
      returned: action === 'failed' ? 'letter' : 'head',
    }),
})

const exim = (reason: string, said: string, verdict: IncomingVerdict, subject = 'Mail delivery failed: returning message to sender'): Own => ({
  kind: 'Exim', version: '4.96', source: 'Exim specification; deliver.c', reason, said, verdict,
  write: (id) => plain(id, { from: 'Mail Delivery System <Mailer-Daemon@out.example.org>', subject, more: ['X-Failed-Recipients: anna.andersson@kommun.example', 'Auto-Submitted: auto-replied'] },
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  {to}\n    ${said}\n\n------ This is a copy of your message, including all the headers. ------\n\n${letter}`),
})

const eximDelay: Own = {
  kind: 'Exim', version: '4.96', source: 'Exim specification; deliver.c', reason: 'delayed', said: 'Delay reason: H=mx.kommun.example [192.0.2.7]: Connection timed out', verdict: 'soft',
  write: (id) => plain(id, { from: 'Mail Delivery System <Mailer-Daemon@out.example.org>', subject: 'Warning: message 1wAbCd-0000Xy-12 delayed 24 hours', more: ['Auto-Submitted: auto-replied'] },
    'This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on out.example.org.\n\nThe address to which the message has not yet been delivered is:\n\n  {to}\n    Delay reason: H=mx.kommun.example [192.0.2.7]: Connection timed out\n\nNo action is required on your part. Delivery attempts will continue for\nsome time, and this warning may be repeated at intervals if the message\nremains undelivered.'),
}

const qmail = (reason: string, said: string, verdict: IncomingVerdict): Own => ({
  kind: 'qmail', version: '1.03', source: 'qmail-send.c, qmail-remote.c, qmail-local.c', reason, said, verdict,
  write: (id) => plain(id, { from: 'MAILER-DAEMON@out.example.org', subject: 'failure notice' }, `Hi. This is the qmail-send program at out.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<{to}>:\n${said}\n\n--- Below this line is a copy of the message.\n\n${letter}`),
})

const domino = (reason: string, said: string, verdict: IncomingVerdict): Own => ({
  kind: 'Domino', version: '9 to 12', source: 'HCL documentation; Sisimai::Lhost::Domino', reason, said, verdict,
  write: (id) => multipart(id, { from: 'Postmaster@kommun.example', subject: `DELIVERY FAILURE: ${said}`, more: ['X-Mailer: Lotus Domino Release 9.0.1FP10', 'X-MIMETrack: Serialize by Router on MX1/KOMMUN'] }, 'multipart/report; report-type=delivery-status', [
    { type: 'text/plain; charset=US-ASCII', body: `Your message\n\n  Subject: Nytt om smart specialisering\n\nwas not delivered to:\n\n  {to}\n\nbecause:\n\n  ${said}\n` },
    { type: 'message/rfc822', body: letter },
  ]),
})

const notes = (reason: string, said: string, verdict: IncomingVerdict): Own => ({
  kind: 'Notes', version: 'R5 gateway', source: 'Sisimai::Lhost::Notes', reason, said, verdict,
  write: (id) => plain(id, { from: 'Mail Delivery Subsystem <postmaster@kommun.example>', subject: 'Undeliverable message', more: ['X-Mailer: Lotus Notes Release 5.0.12'] }, `------- Failure Reasons  --------\n\n${said}\n{to}\n\n------- Returned Message --------\n\n${letter}`),
})

const groupWise = (reason: string, said: string, verdict: IncomingVerdict): Own => ({
  kind: 'GroupWise', version: '2014 to 18', source: 'reports of GroupWise Internet Agent', reason, said, verdict,
  write: (id) => plain(id, { from: '"Mail Delivery System" <Postmaster@kommun.example>', subject: 'Message status - undeliverable', more: ['X-Mailer: Novell GroupWise Internet Agent 14.2.2'] }, `The message that you sent was undeliverable to the following:\n\t{user} (${said})\n\nPossibly truncated original message follows:\n\n${letter}`),
})

const exchangeOld = (reason: string, said: string, verdict: IncomingVerdict): Own => ({
  kind: 'Exchange 5.5 and 2003', version: '5.5.2653', source: 'Sisimai::Lhost::Exchange2003; Microsoft', reason, said, verdict,
  write: (id) => multipart(id, { from: 'System Administrator <postmaster@kommun.example>', subject: 'Undeliverable: Nytt om smart specialisering', more: ['X-Mailer: Internet Mail Service (5.5.2653.19)', 'X-MS-Embedded-Report:'] }, 'multipart/mixed', [
    { type: 'text/plain; charset="iso-8859-1"', body: `Your message\n\n  To:      {to}\n  Subject: Nytt om smart specialisering\n  Sent:    Mon, 5 Oct 2026 08:59:58 +0200\n\ndid not reach the following recipient(s):\n\n{to} on Mon, 5 Oct 2026 09:00:03 +0200\n    ${said}\n` },
    { type: 'message/rfc822', body: letter },
  ]),
})

const exchange = (reason: string, status: string, said: string, text: string, verdict: IncomingVerdict, subject = 'Undeliverable: Nytt om smart specialisering'): Own => ({
  kind: 'Exchange', version: '2007 to 2019', source: 'Microsoft: DSN messages', reason, said, verdict,
  write: (id) => report(id, { from: 'Microsoft Outlook <postmaster@kommun.example>', subject, more: ['Auto-Submitted: auto-generated', 'X-MS-Exchange-Organization-SCL: -1', 'Content-Language: sv-SE'] }, {
    text: `${text}\n\n\n\n\n\nDiagnostic information for administrators:\n\nGenerating server: mx1.kommun.example\n\n{to}\n#${said} ##\n\nOriginal message headers:\n\n${letterHead}`,
    message: ['Reporting-MTA: dns;mx1.kommun.example', 'Received-From-MTA: dns;edge.kommun.example', 'Arrival-Date: Mon, 5 Oct 2026 07:00:01 +0000'],
    recipient: ['Final-Recipient: rfc822;{to}', 'Action: failed', `Status: ${status}`, `Diagnostic-Code: smtp;${said}`, 'X-Display-Name: Anna Andersson'],
    textType: 'text/plain; charset="utf-8"',
  }),
})

const imail = (reason: string, said: string, verdict: IncomingVerdict): Own => ({
  kind: 'IMail', version: '8 to 12', source: 'Sisimai::Lhost::IMailServer', reason, said, verdict,
  write: (id) => plain(id, { from: '"Postmaster" <postmaster@kommun.example>', subject: 'Undeliverable Mail', more: ['X-Mailer: <SMTP32 v8.22>'] }, `${said}\n\n\nOriginal message follows.\n\n${letter}`),
})

const mdaemon = (reason: string, said: string, verdict: IncomingVerdict): Own => ({
  kind: 'MDaemon', version: '21', source: 'MDaemon help: delivery status notification templates', reason, said, verdict,
  write: (id) => plain(id, { from: 'MDaemon at out.example.org <MDaemon@out.example.org>', subject: 'Permanent Delivery Failure', more: ['X-Actual-From: MDaemon@out.example.org', 'X-MDDSN-Message: True'] }, `--------------------------------------------------------------------------\nThe attached message had PERMANENT fatal delivery errors!\n\nFailed address: {to}\n\n--- Session Transcript ---\n${said}\n--- End Transcript ---\n\n: Message contains [1] file attachments`),
})

const x400 = (reason: string, diagnosis: string, said: string, verdict: IncomingVerdict): Own => ({
  kind: 'X.400 gateway', version: 'Isode M-Switch', source: 'RFC 2156, RFC 3464 appendix A', reason, said, verdict,
  write: (id) => report(id, { from: 'postmaster@x400.example', subject: 'Delivery Report (failure) for anna.andersson@kommun.example', more: ['Message-Type: Delivery Report', 'X400-Received: by /ADMD= /C=SE/; Relayed; Mon, 5 Oct 2026 09:00:00 +0200'] }, {
    text: `This report relates to your message:\nSubject: Nytt om smart specialisering,\n        To: {to}\n\nYour message was not delivered to:\n        {to}\nfor the following reason:\n${diagnosis}\n${said}\n\nThe Original Message follows:`,
    message: ['Reporting-MTA: x400; mta mx1 in /ADMD= /C=SE/', 'DSN-Gateway: dns; x400.example'],
    recipient: ['Original-Recipient: rfc822; {to}', 'Final-Recipient: x400; /RFC-822=anna.andersson(a)kommun.example/ADMD= /C=SE/', 'Action: failed', `Diagnostic-Code: ${diagnosis}`, 'Status: 5.0.0', `X400-Supplementary-Info: "${said}"`],
  }),
})

const receipt = (kind: string, source: string, subject: string, said: string, verdict: IncomingVerdict): Own => ({
  kind, version: '2.3', source, reason: subject, said, verdict,
  write: (id) => multipart(id, { from: 'Mail Delivery Subsystem <postmaster@kommun.example>', subject, more: ['Auto-Submitted: auto-replied (rejected)', 'Precedence: bulk'] }, 'multipart/report; report-type=disposition-notification', [
    { type: 'text/plain; charset=utf-8', body: `Your message to <{to}> was automatically rejected:\n${said}` },
    { type: 'message/disposition-notification', body: 'Reporting-UA: mx1.kommun.example; Dovecot Mail Delivery Agent\nFinal-Recipient: rfc822; {to}\nOriginal-Message-ID: <x@spets.example>\nDisposition: automatic-action/MDN-sent-automatically; deleted\n' },
    { type: 'message/rfc822', body: letter },
  ]),
})

const away = (kind: string, source: string, subject: string, said: string, more: readonly string[]): Own => ({
  kind, version: '2024', source, reason: 'away', said, verdict: 'outOfOffice',
  write: (id) => plain(id, { from: 'Anna Andersson <anna.andersson@kommun.example>', subject, more }, said),
})

const complaint = (kind: string, source: string, type: string): Own => ({
  kind, version: 'RFC 5965', source, reason: `feedback ${type}`, said: `Feedback-Type: ${type}`, verdict: 'complaint',
  write: (id) => multipart(id, { from: 'feedback@kommun.example', subject: 'FW: Nytt om smart specialisering' }, 'multipart/report; report-type=feedback-report', [
    { type: 'text/plain; charset="US-ASCII"', body: 'This is an email abuse report for an email message received from IP 192.0.2.9 on Mon, 5 Oct 2026 09:00:00 +0200.' },
    { type: 'message/feedback-report', body: `Feedback-Type: ${type}\nUser-Agent: ReturnPathFBL/2.0\nVersion: 1\nOriginal-Mail-From: <studs+abc@region.example>\nOriginal-Rcpt-To: {to}\nSource-IP: 192.0.2.9\n` },
    { type: 'message/rfc822', body: letter },
  ]),
})

const gateway = (kind: string, source: string, reason: string, head: { from: string; subject: string; more?: readonly string[] }, text: string, said: string, verdict: IncomingVerdict): Own => ({ kind, version: '2024', source, reason, said, verdict, write: (id) => plain(id, head, text) })

export const own: readonly Own[] = [
  postfix('no-host', '5.4.4', 'Host or domain name not found. Name service error for name=kommun.example type=AAAA: Host not found', 'hard'),
  postfix('no-answer', '4.4.1', 'connect to mx.kommun.example[192.0.2.7]:25: Connection timed out', 'soft'),
  postfix('refused-connection', '4.4.1', 'connect to mx.kommun.example[192.0.2.7]:25: Connection refused', 'soft'),
  postfix('lost', '4.4.2', 'lost connection with mx.kommun.example[192.0.2.7] while receiving the initial server greeting', 'soft'),
  postfix('local-unknown', '5.1.1', 'unknown user: "{user}"', 'hard'),
  postfix('loop', '5.4.6', 'mail for kommun.example loops back to myself', 'soft'),
  postfix('quota', '5.2.2', 'maildir delivery failed: Sorry, the user\'s maildir has overdrawn his diskspace quota, please try again later', 'mailboxFull', 'X-Unix'),
  postfix('maildrop', '4.3.0', 'temporary failure. Command output: maildrop: maildir over quota.', 'mailboxFull', 'x-unix'),
  postfix('procmail', '5.2.0', "can't create user output file. Command output: procmail: Quota exceeded while writing \"/var/mail/{user}\"", 'mailboxFull', 'x-unix'),
  postfix('delayed', '4.4.1', 'connect to mx.kommun.example[192.0.2.7]:25: Connection timed out', 'soft', 'X-Postfix', 'delayed'),
  postfix('greylisted', '4.2.0', 'host mx.kommun.example[192.0.2.7] said: 450 4.2.0 <{to}>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.example/help/kommun.example.html (in reply to RCPT TO command)', 'soft', 'smtp', 'delayed'),
  exim('retry', 'retry timeout exceeded', 'soft'),
  exim('null-mx', 'an MX or SRV record indicated no SMTP service', 'hard'),
  exim('unrouteable', 'Unrouteable address', 'hard'),
  exim('no-host', 'all relevant MX records point to non-existent hosts', 'hard'),
  exim('quota', 'mailbox is full (quota exceeded while writing to file /var/mail/{user})', 'mailboxFull'),
  exim('no-connection', 'host mx.kommun.example [192.0.2.7]: Connection timed out: retry timeout exceeded', 'soft'),
  eximDelay,
  qmail('unknown', "Sorry, no mailbox here by that name. (#5.1.1)", 'hard'),
  qmail('no-host', "Sorry, I couldn't find any host named kommun.example. (#5.1.2)", 'hard'),
  qmail('expired', "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.", 'soft'),
  qmail('loop', 'This message is looping: it already has my Delivered-To line. (#5.4.6)', 'soft'),
  qmail('full', "The user's mailfolder is full.", 'mailboxFull'),
  domino('unknown', 'User {user} ({to}) not listed in Domino Directory', 'hard'),
  domino('unknown-old', "User {user} ({to}) not listed in public Name & Address Book", 'hard'),
  domino('full', "Mail file of {user} ({to}) is over its quota: mailbox is full", 'mailboxFull'),
  notes('unknown', 'User not listed in public Name & Address Book', 'hard'),
  notes('loop', 'Message has exceeded maximum hop count: too many hops', 'soft'),
  groupWise('unknown', 'The recipient is unknown: user unknown', 'hard'),
  groupWise('full', 'The mailbox is full', 'mailboxFull'),
  exchangeOld('unknown', "The recipient name is not recognized\n\tThe MTS-ID of the original message is: c=se;a= ;p=kommun;l=MX1\n    MSEXCH:IMS:KOMMUN:MX:MX1 0 (000C05A6) Unknown Recipient", 'hard'),
  exchangeOld('full', 'Your message was not delivered because the recipient\'s mailbox is full.', 'mailboxFull'),
  exchange('unknown', '5.1.1', '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found', 'Delivery has failed to these recipients or groups:\n\n{to}\nThe e-mail address you entered couldn\'t be found.', 'hard'),
  exchange('unknown-swedish', '5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup', 'Leveransen till följande mottagare eller grupper misslyckades:\n\n{to}\nDen e-postadress du angav hittades inte.', 'hard', 'Går inte att leverera: Nytt om smart specialisering'),
  exchange('full', '5.2.2', '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException', 'Mottagarens postlåda är full.', 'mailboxFull', 'Går inte att leverera: Nytt om smart specialisering'),
  exchange('expired', '4.4.7', '550 4.4.7 QUEUE.Expired; message expired', 'Delivery has failed to these recipients: the server has tried to deliver this message without success.', 'soft'),
  exchange('restricted', '5.7.1', '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized', 'You do not have permission to send to this recipient.', 'blocked'),
  exchange('size', '5.3.4', '550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route', 'This message is too large.', 'blocked'),
  imail('unknown', 'Unknown user: {to}', 'hard'),
  imail('unknown-id', 'Invalid final delivery userid: {to}', 'hard'),
  imail('full', 'User mailbox exceeds allowed size: {to}', 'mailboxFull'),
  imail('expired', 'Delivery failed 20 attempts: {to}', 'soft'),
  mdaemon('unknown', "<-- 550 5.1.1 Recipient unknown <{to}>", 'hard'),
  mdaemon('listed', '<-- 554 5.7.1 Service unavailable; 192.0.2.9 is listed on the DNSBL zen.spamhaus.org', 'blocked'),
  x400('relay', 'Reason 1 (Unable-To-Transfer); Diagnostic -1 (Unknown)', "MTA '192.0.2.7' gives error message 5.7.1 Unable to relay for {to}", 'blocked'),
  x400('unknown', 'Reason 1 (Unable-To-Transfer); Diagnostic 0 (Unrecognised-ORName)', "MTA '192.0.2.7' gives error message 5.1.1 User unknown", 'hard'),
  receipt('Dovecot LDA', 'mail_send.c', 'Automatically rejected mail', 'Quota exceeded (mailbox for user is full)', 'mailboxFull'),
  away('Outlook', 'Microsoft', 'Automatiskt svar: Nytt om smart specialisering', 'Jag är på semester till 15 augusti. Brevlådan är full och jag kan inte nås.', ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All']),
  away('Gmail', 'Google', 'Out of office Re: Nytt om smart specialisering', 'I no longer work here; this mailbox is disabled.', ['Precedence: bulk', 'X-Autoreply: yes', 'Auto-Submitted: auto-replied']),
  away('Sieve vacation', 'RFC 5230', 'Auto: Nytt om smart specialisering', 'Adressen finns inte efter den 1 november.', ['Auto-Submitted: auto-replied (vacation)']),
  away('Domino', 'HCL', 'Anna Andersson is out of the office', 'I will be out of the office starting 2026-10-01. 550 is my room.', ['X-Mailer: Lotus Notes Release 9', 'Auto-Submitted: auto-replied']),
  away('cPanel autoresponder', 'cPanel', 'Re: Nytt om smart specialisering', 'This account is not monitored any longer.', ['X-Autorespond: Nytt om smart specialisering', 'Precedence: auto_reply']),
  complaint('Feedback loop', 'RFC 5965', 'abuse'),
  complaint('Feedback loop', 'RFC 5965', 'fraud'),
  gateway('InterScan', 'Sisimai::Lhost::InterScanMSS', 'unknown', { from: 'imss@kommun.example', subject: 'Mail could not be delivered' }, '****** Message from InterScan Messaging Security Suite ******\n\n\nSent <<< RCPT TO:<{to}>\nReceived >>> 550 5.1.1 unknown user.\n\nUnable to deliver message to <{to}> (and other recipients in the same domain).\n\n************************     End of message     **********************', '550 5.1.1 unknown user.', 'hard'),
  gateway('Barracuda', 'Sisimai::Lhost::Barracuda', 'bulk', { from: 'Bulk Email Firewall Mail Administrator <postmaster@kommun.example>', subject: '**Message you sent blocked by our bulk email filter**', more: ['Auto-Submitted: auto-replied'] }, 'Your message to: {to}\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Nytt om smart specialisering', 'was blocked by our Spam Firewall', 'blocked'),
  gateway('Google Groups', 'Sisimai::Lhost::GoogleGroups', 'closed', { from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>', subject: 'Delivery Status Notification (Failure)', more: ['Auto-Submitted: auto-replied', 'X-Failed-Recipients: anna.andersson@kommun.example'] }, "Hello brev@region.example,\n\nWe're writing to let you know that the group you tried to contact ({user}) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post:\n\n * You might have spelled or formatted the group name incorrectly.\n * The owner of the group may have removed this group.\n * You may need to join the group before receiving permission to post.\n * This group may not be open to posting.\n\nThanks,\n\nGoogle Groups", 'the group may not exist, or you may not have permission to post', 'blocked'),
  gateway('1&1', 'Sisimai::Lhost::EinsUndEins', 'size', { from: 'Mail Delivery System <mailer-daemon@kundenserver.example>', subject: 'Mail delivery failed: returning message to sender', more: ['Auto-Submitted: auto-replied'] }, `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address(es) failed:\n\n{to}\n\nFor the following reason:\n\nMail size limit exceeded. For explanation visit\nhttp://postmaster.1and1.example/en/error-messages?ip=192.0.2.9\n\n--- The header of the original message is following. ---\n\n${letterHead}`, 'Mail size limit exceeded.', 'blocked'),
  gateway('Amazon SES', 'Amazon SES developer guide', 'suppressed', { from: 'MAILER-DAEMON@eu-north-1.amazonses.com', subject: 'Delivery Status Notification (Failure)' }, 'The following message to <{to}> was undeliverable.\nThe reason for the problem:\n5.3.0 - Other mail system problem 550-"Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. For more information about how to remove an address from the suppression list, see the Amazon SES Developer Guide: http://docs.aws.example/ses "', 'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.', 'hard'),
  gateway('Kerio Connect', 'reports of Kerio Connect 9', 'unknown', { from: 'Mail Delivery Subsystem <postmaster@out.example.org>', subject: 'Delivery failed: Nytt om smart specialisering' }, `Your message could not be delivered to the following recipients:\n\n<{to}>: Remote server replied: 550 5.1.1 User unknown\n\n--- Original message follows ---\n\n${letter}`, '550 5.1.1 User unknown', 'hard'),
  gateway('MailEnable', 'MailEnable knowledge base', 'unknown', { from: 'postmaster@out.example.org', subject: 'Message Delivery Failure', more: ['X-Mailer: MailEnable'] }, `MailEnable: Message Delivery Failure.\n\nThe message could not be delivered: Message could not be delivered. The recipient does not exist on the remote server.\n\nRecipient: [SMTP:{to}]\nReason: Remote SMTP Server Returned: 550 Requested action not taken: mailbox unavailable or not local\n\nMessage headers follow:\n\n${letterHead}`, '550 Requested action not taken: mailbox unavailable or not local', 'hard'),
  gateway('Mailman', 'GNU Mailman 2.1: templates', 'closed list', { from: 'lista-bounces@kommun.example', subject: 'Your message to Lista awaits moderator approval', more: ['Precedence: bulk', 'X-List-Administrivia: yes', 'Auto-Submitted: auto-replied'] }, "Your mail to 'Lista' with the subject\n\n    Nytt om smart specialisering\n\nIs being held until the list moderator can review it for approval.\n\nThe reason it is being held:\n\n    Post by non-member to a members-only list", 'Is being held until the list moderator can review it for approval.', 'outOfOffice'),
  gateway('Sympa', 'Sympa 6.2: mail_tt2', 'closed list', { from: 'SYMPA <sympa@kommun.example>', subject: 'Message distribution: Nytt om smart specialisering', more: ['Auto-Submitted: auto-replied', 'X-Loop: sympa@kommun.example'] }, "Your message for list 'lista' was rejected. You are not allowed to send this message for the following reason:\n\nMessage distribution in the list is restricted to list subscribers.", 'You are not allowed to send this message', 'outOfOffice'),
  ...gateways,
]
