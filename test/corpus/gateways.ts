import type { IncomingVerdict } from '../../src/domain/mailings'
import { type Head, letter, letterHead, multipart, plain, report } from './mime'
import type { Own } from './types'

const text = (kind: string, version: string, reason: string, head: Head, body: string, said: string, verdict: IncomingVerdict): Own => ({
  kind,
  version,
  source: `Sisimai::Lhost, Sisimai 4.25`,
  reason,
  said,
  verdict,
  write: (id) => plain(id, head, body),
})

const daemon = (subject: string, more: readonly string[] = [], from = 'Mail Delivery System <MAILER-DAEMON@out.example.org>'): Head => ({ from, subject, more })

/** Filters and gateways that write reports of their own, mostly for people. */
export const gateways: readonly Own[] = [
  ...(
    [
      ['unknown', '550 sorry, no mailbox here by that name (#5.1.1 - chkusr)', 'hard'],
      ['full', '552 sorry, the mailbox of the recipient is over quota (#5.2.2)', 'mailboxFull'],
    ] as const
  ).map(([reason, said, verdict]) =>
    text('Active!hunter', '2010', reason, daemon('FAILURE NOTICE :', ['X-AHMAILID: 1'], '"MAILER-DAEMON" <MAILER-DAEMON@out.example.org>'), `  ----- The following addresses had permanent fatal errors -----\n\n>>> {to} <{to}>\n\n  ----- Transcript of session follows -----\n${said}`, said, verdict),
  ),
  text('Apache James', '2.3', 'unknown', daemon('[BOUNCE]', [], 'postmaster@out.example.org'), `Hi. This is the James mail server at out.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.  Below\nI include the list of recipients and the reason why I was unable to deliver\nyour message.\n\nFailed recipient(s):\n{to}\n\nError message:\n550 5.1.1 <{to}>... User unknown\n`, '550 5.1.1 <{to}>... User unknown', 'hard'),
  text('MXLogic', '2012', 'unknown', daemon('Mail delivery failed: returning message to sender', ['X-MX-Bounce: mta/src/queue/bounce']), `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address failed:\n\n <{to}>: 550 5.1.1 <{to}>... User unknown\n\nIncluded is a copy of the message header:\n\n${letterHead}`, '550 5.1.1 <{to}>... User unknown', 'hard'),
  text('MailFoundry', '2013', 'unknown', daemon('Message delivery has failed', ['Auto-Submitted: auto-replied'], 'MailFoundry <postmaster@out.example.org>'), `Unable to deliver message to: <{to}>\nDelivery failed for the following reason:\nServer mx.kommun.example[192.0.2.7] failed with: 550 <{to}> No such user here\n\nThis has been a permanent failure.  No further delivery attempts will be made.`, '550 <{to}> No such user here', 'hard'),
  text('Mail.Ru', '2015', 'unknown', daemon('Mail failure.', ['X-Failed-Recipients: anna.andersson@kommun.example', 'Auto-Submitted: auto-replied'], 'Mail Delivery System <Mailer-Daemon@mx1.mail.ru>'), `Это письмо создано автоматически\nсервером Mail.Ru, отвечать на него не\nнужно.\n\nК сожалению, Ваше письмо не может\nбыть доставлено одному или нескольким\nполучателям:\n\n**********************\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  {to}\n    SMTP error from remote mail server after RCPT TO:<{to}>:\n    host mx.kommun.example [192.0.2.7]: 550 5.1.1 <{to}>... User unknown\n\n------ This is a copy of the message, including all the headers. ------\n\n${letter}`, '550 5.1.1 <{to}>... User unknown', 'hard'),
  text('SurfControl', '2010', 'unknown', daemon('Message could not be delivered', ['X-Mailer: SurfControl E-mail Filter'], 'Mail Administrator <postmaster@out.example.org>'), `Your message could not be sent.\nA transcript of the attempts to send the message follows.\nThe number of attempts made: 1\nAddressed To: {to}\n\nMon 5 Oct 2026 09:00:03 +0200\nFailed to send to identified host,\n{to}: [192.0.2.7], 550 {to}... No such user\n\n--- Message non-deliverable.`, '550 {to}... No such user', 'hard'),
  text('Sendmail', '5', 'unknown', daemon('Returned mail: User unknown', [], 'Mail Delivery Subsystem <MAILER-DAEMON@out.example.org>'), `   ----- Transcript of session follows -----\nWhile talking to mx.kommun.example:\n>>> RCPT To:<{to}>\n<<< 550 5.1.1 <{to}>... User unknown\n550 <{to}>... User unknown\n\n   ----- Unsent message follows -----\n${letter}`, '550 5.1.1 <{to}>... User unknown', 'hard'),
  text('Unknown mailer X1', '2010', 'unknown', daemon('Returned Mail: Nytt om smart specialisering', [], '"Mail Deliver System" <mailer-daemon@out.example.org>'), `The original message was received at Mon, 05 Oct 2026 09:00:00 +0200\nfrom {from}\n\n---The following addresses had delivery errors---\n\n{to} [User unknown]\n`, 'User unknown', 'hard'),
  text('Unknown mailer X2', '2010', 'unknown', daemon('Delivery failure', [], 'MAILER-DAEMON@out.example.org'), `Message from out.example.org.\nUnable to deliver message to the following address(es).\n\n<{to}>:\nThis user doesn't have a kommun.example account ({to}) [0]\n\n--- Original message follows.\n\n${letter}`, "This user doesn't have a kommun.example account", 'hard'),
  ...(
    [
      ['unknown', 'SMTP:RCPT host 192.0.2.7: 553 5.3.0 <{to}>... No such user here', 'hard'],
      ['no-route', 'Routing: Could not find a gateway for {to}', 'soft'],
      ['full', 'SMTP:DATA host 192.0.2.7: 552 5.2.2 Over quota', 'mailboxFull'],
    ] as const
  ).map(([reason, said, verdict]) =>
    text('CommuniGate and X3', '2012', reason, daemon('Delivery status notification'), `============================================================================\n      This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed permanently:\n\n  * {to}\n\n\n============================================================================\n                             Technical details:\n\n${said}\n\n\n============================================================================`, said, verdict),
  ),
  text('Unknown mailer X6', '2018', 'unknown', daemon('There was an error sending your mail', [], 'postmaster@out.example.org'), `We had trouble delivering your message. Full details follow:\n\nSubject: 'Nytt om smart specialisering'\nDate: 'Mon, 5 Oct 2026 08:59:58 +0200'\n\n1 error(s):\n\nSMTP Server <mx.kommun.example> rejected recipient <{to}>\n  (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]\n`, '550 5.1.1 User unknown', 'hard'),
  ...(
    [
      ['unknown', '{to} Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <{to}>... User Unknown', 'hard'],
      ['expired', '[Status: Error, Address: <{to}>, ResponseCode 421, , Host not reachable.]', 'soft'],
    ] as const
  ).map(([reason, said, verdict]) =>
    text('Zoho Mail', '2020', reason, daemon('Undelivered Mail Returned to Sender', ['X-ZohoMail: Si CHF_MF_NL SS_10', 'X-Mailer: Zoho Mail'], 'mailer-daemon@mail.zoho.com'), `This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n${said}\n\nReceived:from mail.zoho.example by mx.zoho.example\n`, said, verdict),
  ),
  text('m-FILTER', '4', 'unknown', daemon('failure notice', ['X-Mailer: m-FILTER'], 'MAILER-DAEMON@out.example.org'), `このメールは「m-FILTER」が自動的に生成して送信しています。\nメールサーバーとの通信中、下記の理由により\nこのメールは送信できませんでした。\n\n以下のメールアドレスへの送信に失敗しました。\n{to}\n\n\n-------server message\n550 5.1.1 unknown user <{to}>\n\n-------SMTP command\nDATA\n\n-------original message\n${letter}`, '550 5.1.1 unknown user <{to}>', 'hard'),
  text('au by KDDI', '2012', 'full', daemon('Mail System Error - Returned Mail', [], '<Postmaster@ezweb.ne.jp>'), `Your mail sent on: Mon, 5 Oct 2026 08:59:58 +0200\n    Could not be delivered to: <{to}>\n    As their mailbox is full.\n`, 'As their mailbox is full.', 'mailboxFull'),
  text('EZweb', '2012', 'unknown', daemon('Mail System Error - Returned Mail', [], '<Postmaster@ezweb.ne.jp>'), `Each of the following recipients was rejected by a remote\nmail server.  The reasons given by the server are included to help you\ndetermine why each recipient was rejected.\n\n    Recipient: <{to}>\n    >>> RCPT TO:<{to}>\n    <<< 550 <{to}>: User unknown`, '550 <{to}>: User unknown', 'hard'),
  text('Netscape Messaging Server', '4', 'expired', daemon('Mail System Error - Returned Mail', [], 'Mail Administrator <Postmaster@out.example.org>'), `This Message was undeliverable due to the following reason:\n\nYour message was not delivered because the destination computer was\nnot reachable within the allowed queue period.  The amount of time\na message is queued before it is returned depends on local configura-\ntion parameters.\n\nMost likely there is a network problem that prevented delivery, but\nit is also possible that the computer is turned off, or does not\nhave a mail system running right now.\n\nYour message was not delivered within 2 days.\nHost kommun.example is not responding.\n\nThe following recipients did not receive your message:\n\n     <{to}>`, 'the destination computer was not reachable within the allowed queue period', 'soft'),
  text('Verizon', '2013', 'unknown', daemon('Undeliverable Message', [], 'post_master@vtext.com'), `Error:\n550 - Requested action not taken: no such user here\n\nMessage details:\n  Subject: Nytt om smart specialisering\n  Sent date: Mon Oct 05 07:00:00 GMT 2026\n  MAIL FROM: {from}\n  RCPT TO: {to}`, '550 - Requested action not taken: no such user here', 'hard'),
  text('Amazon WorkMail', '2016', 'expired', daemon('Undeliverable: Nytt om smart specialisering', ['X-Mailer: Amazon WorkMail'], 'postmaster@out.example.org'), 'Your message could not be delivered to {to}.\n\nTechnical report:\n\n554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>', '554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>', 'soft'),
  ...(
    [
      ['unknown', 'bad-mailbox', '5.1.1', 'smtp;550 5.1.1 <{to}>... User unknown', 'hard'],
      ['blocked', 'spam-related', '5.7.1', 'smtp;550 5.7.1 message content rejected due to spam', 'blocked'],
      ['full', 'quota-issues', '5.2.2', 'smtp;552 5.2.2 mailbox full', 'mailboxFull'],
      ['expired', 'bad-connection', '4.4.7', 'smtp;554 4.4.7 (delivery time expired)', 'soft'],
    ] as const
  ).map(([reason, category, status, said, verdict]): Own => ({
    kind: 'PowerMTA', version: '5', source: 'Sisimai::Lhost::PowerMTA', reason, said, verdict,
    write: (id) => report(id, { from: 'postmaster@out.example.org', subject: 'Delivery report', more: ['Auto-Submitted: auto-replied'] }, {
      text: 'Hello, this is the mail server on out.example.org.\n\nI am sending you this message to inform you on the delivery status of a\nmessage you previously sent.  Immediately below you will find a list of\nthe affected recipients;  also attached is a Delivery Status Notification\n(DSN) report in standard format, as well as the headers of the original\nmessage.\n\n  <{to}>  delivery failed; will not continue trying',
      message: ['Reporting-MTA: dns;out.example.org', 'Arrival-Date: Mon, 05 Oct 2026 09:00:00 +0200'],
      recipient: ['Original-Recipient: rfc822;{to}', 'Final-Recipient: rfc822;{to}', 'Action: failed', `Status: ${status}`, 'Remote-MTA: dns;mx.kommun.example (192.0.2.7)', `Diagnostic-Code: ${said}`, `X-PowerMTA-BounceCategory: ${category}`],
      returned: 'head',
    }),
  })),
  {
    kind: 'McAfee', version: '2011', source: 'Sisimai::Lhost::McAfee', reason: 'unknown', said: '(User unknown {to})', verdict: 'hard',
    write: (id) => multipart(id, daemon('Delivery Status', ['X-NAI-Header: Modified by McAfee Email and Web Security Virtual Appliance'], 'postmaster@out.example.org'), 'multipart/mixed', [
      { type: 'text/plain; name="deliveryproblems.txt"', body: '   --- The following addresses had delivery problems ---\n\n<{to}>   (User unknown {to})\n' },
      { type: 'message/delivery-status; name="deliverystatus.txt"', body: 'Reporting-MTA: dns; out.example.org\n\nOriginal-Recipient: <{to}>\nFinal-Recipient: <{to}>\nAction: failed\nDiagnostic-Code: 550 User unknown {to}\n' },
      { type: 'message/rfc822', body: letter },
    ]),
  },
  {
    kind: 'amavis', version: '2.11', source: 'amavisd: notify_spam_sender', reason: 'spam', said: '554 5.7.0 Reject, id=12345-01 - spam', verdict: 'blocked',
    write: (id) => report(id, { from: '"Content-filter at out.example.org" <postmaster@out.example.org>', subject: 'Considered UNSOLICITED BULK EMAIL, apparently from you', more: ['Auto-Submitted: auto-replied'] }, {
      text: 'A message from <{from}> to:\n-> {to}\n\nwas considered unsolicited bulk e-mail (UBE).\n\nOur internal reference code for your message is 12345-01/abc\n\nThe message carried your return address, so it was either a genuine mail\nfrom you, or a sender address was faked and your e-mail address abused.',
      message: ['Reporting-MTA: dns; out.example.org', 'Received-From-MTA: smtp; out.example.org ([127.0.0.1])', 'Arrival-Date: Mon, 5 Oct 2026 09:00:00 +0200 (CEST)'],
      recipient: ['Original-Recipient: rfc822;{to}', 'Final-Recipient: rfc822;{to}', 'Action: failed', 'Status: 5.7.0', 'Diagnostic-Code: smtp; 554 5.7.0 Reject, id=12345-01 - spam', 'Final-Log-ID: 12345-01/abc'],
      returned: 'head',
    }),
  },
]
