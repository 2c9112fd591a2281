import type { Answer } from './answers'
import { filled, letter, letterHead, oneLine, plain, report, statusOf } from './mime'

/** A server that hands mail over and reports what the next one answered. */
export interface Relay {
  name: string
  version: string
  source: string
  write: (id: string, answer: Answer) => string
}

const remote = 'mx.kommun.example'
const wrapped = (text: string): string => text.replace(/(.{60,74}) /g, '$1\n    ')
const commandOf = ({ to = 'RCPT TO' }: Answer): string => (to === 'DATA' ? 'end of DATA command' : to === 'CONNECT' ? 'initial server greeting' : `${to} command`)
const exim: Record<NonNullable<Answer['to']>, string> = {
  CONNECT: 'initial connection',
  'MAIL FROM': 'pipelined MAIL FROM:<studs+abc@region.example> SIZE=3011',
  'RCPT TO': 'RCPT TO:<{to}>',
  DATA: 'end of data',
}

const qmailTold: Record<NonNullable<Answer['to']>, string> = {
  CONNECT: 'Connected to 192.0.2.7 but greeting failed.',
  'MAIL FROM': 'Connected to 192.0.2.7 but sender was rejected.',
  'RCPT TO': '192.0.2.7 does not like recipient.',
  DATA: '192.0.2.7 failed after I sent the message.',
}

const postfix: Relay = {
  name: 'Postfix', version: '3.7', source: 'bounce(5), bounce_notify_util.c',
  write: (id, answer) => {
    const told = `host ${remote}[192.0.2.7] said: ${oneLine(filled(answer.said))} (in reply to ${commandOf(answer)})`
    return report(id, { from: 'MAILER-DAEMON@out.example.org (Mail Delivery System)', subject: 'Undelivered Mail Returned to Sender', more: ['Auto-Submitted: auto-replied'] }, {
      text: `This is the mail system at host out.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\nIf you do so, please include this problem report. You can\ndelete your own text from the attached returned message.\n\n                   The mail system\n\n<{to}>: ${wrapped(told)}`,
      message: ['Reporting-MTA: dns; out.example.org', 'X-Postfix-Queue-ID: 4C1F2', 'X-Postfix-Sender: rfc822; studs+abc@region.example', 'Arrival-Date: Mon,  5 Oct 2026 09:00:00 +0200 (CEST)'],
      recipient: ['Final-Recipient: rfc822; {to}', 'Original-Recipient: rfc822;{to}', 'Action: failed', `Status: ${statusOf(answer.said)}`, `Remote-MTA: dns; ${remote}`, `Diagnostic-Code: smtp; ${wrapped(oneLine(answer.said))}`],
    })
  },
}

const eximRelay: Relay = {
  name: 'Exim', version: '4.96', source: 'Exim specification, chapter 49',
  write: (id, answer) => plain(id, { from: 'Mail Delivery System <Mailer-Daemon@out.example.org>', subject: 'Mail delivery failed: returning message to sender', more: ['X-Failed-Recipients: anna.andersson@kommun.example', 'Auto-Submitted: auto-replied'] },
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  {to}\n    host ${remote} [192.0.2.7]\n    SMTP error from remote mail server after ${exim[answer.to ?? 'RCPT TO']}:\n    ${answer.said.replaceAll('\n', '\n    ')}\n\n------ This is a copy of your message, including all the headers. ------\n\n${letter}`),
}

const sendmail: Relay = {
  name: 'Sendmail', version: '8.17', source: 'savemail.c',
  write: (id, answer) => report(id, { from: 'Mail Delivery Subsystem <MAILER-DAEMON@out.example.org>', subject: 'Returned mail: see transcript for details', more: ['Auto-Submitted: auto-generated (failure)'] }, {
    text: `The original message was received at Mon, 5 Oct 2026 09:00:00 +0200\nfrom spets.region.example [192.0.2.9]\n\n   ----- The following addresses had permanent fatal errors -----\n<{to}>\n    (reason: ${oneLine(answer.said)})\n\n   ----- Transcript of session follows -----\n... while talking to ${remote}.:\n>>> ${answer.to === 'DATA' ? 'DATA' : answer.to === 'MAIL FROM' ? 'MAIL From:<studs+abc@region.example>' : 'RCPT To:<{to}>'}\n<<< ${oneLine(answer.said)}\n554 5.0.0 Service unavailable`,
    message: ['Reporting-MTA: dns; out.example.org', 'Received-From-MTA: DNS; spets.region.example', 'Arrival-Date: Mon, 5 Oct 2026 09:00:00 +0200'],
    recipient: ['Final-Recipient: RFC822; {to}', 'Action: failed', `Status: ${statusOf(answer.said)}`, `Remote-MTA: DNS; ${remote}`, `Diagnostic-Code: SMTP; ${oneLine(answer.said)}`, 'Last-Attempt-Date: Mon, 5 Oct 2026 09:00:02 +0200'],
  }),
}

const qmail: Relay = {
  name: 'qmail', version: '1.03 to notqmail 1.08', source: 'qmail-send.c; QSBMF by D. J. Bernstein',
  write: (id, answer) => plain(id, { from: 'MAILER-DAEMON@out.example.org', subject: 'failure notice' },
    `Hi. This is the qmail-send program at out.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<{to}>:\n${qmailTold[answer.to ?? 'RCPT TO']}\nRemote host said: ${oneLine(answer.said)}\nGiving up on 192.0.2.7.\n\n--- Below this line is a copy of the message.\n\n${letter}`),
}

const courier: Relay = {
  name: 'Courier', version: '1.x', source: 'courier/module.dsn',
  write: (id, answer) => report(id, { from: '"Courier mail server at out.example.org" <postmaster@out.example.org>', subject: 'NOTICE: mail delivery status.', more: ['Precedence: junk'] }, {
    text: `This is a delivery status notification from out.example.org,\nrunning the Courier mail server, version 1.3.\n\nThe original message was received on Mon, 05 Oct 2026 09:00:00 +0200\nfrom spets.region.example (spets.region.example [192.0.2.9])\n\n---------------------------------------------------------------------------\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<{to}>:\n    ${remote} [192.0.2.7]:\n>>> RCPT TO:<{to}>\n<<< ${oneLine(answer.said)}\n\n---------------------------------------------------------------------------`,
    message: ['Reporting-MTA: dns; out.example.org', 'Arrival-Date: Mon, 05 Oct 2026 09:00:00 +0200', 'Received-From-MTA: dns; spets.region.example (spets.region.example [192.0.2.9])'],
    recipient: ['Final-Recipient: rfc822; {to}', 'Action: failed', `Status: ${statusOf(answer.said)}`, `Remote-MTA: dns; ${remote} [192.0.2.7]`, `Diagnostic-Code: smtp; ${oneLine(answer.said)}`],
  }),
}

const openSmtpd: Relay = {
  name: 'OpenSMTPD', version: '7.x', source: 'bounce.c',
  write: (id, answer) => report(id, { from: 'Mailer Daemon <MAILER-DAEMON@out.example.org>', subject: 'Delivery status notification: error', more: ['Auto-Submitted: auto-replied'] }, {
    text: `    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n{to}: ${oneLine(answer.said)}\n\n    Below is a copy of the original message:`,
    message: ['Reporting-MTA: dns; out.example.org'],
    recipient: ['Final-Recipient: rfc822; {to}', 'Action: error', `Status: ${statusOf(answer.said)}`],
    returned: 'head',
  }),
}

const gmail: Relay = {
  name: 'Gmail and Google Workspace', version: '2024', source: 'reports of 2024',
  write: (id, answer) => report(id, { from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>', subject: 'Delivery Status Notification (Failure)', more: ['Auto-Submitted: auto-replied', 'X-Failed-Recipients: anna.andersson@kommun.example', 'References: <x@spets.example>', 'In-Reply-To: <x@spets.example>'] }, {
    text: `\n** ${answer.reason === 'unknown' ? 'Address not found' : 'Message not delivered'} **\n\nYour message wasn't delivered to {to} because the remote server gave the answer below.\n\n\n\nThe response from the remote server was:\n${oneLine(answer.said)}\n`,
    message: ['Reporting-MTA: dns; googlemail.com', 'Received-From-MTA: dns; brev@region.example', 'Arrival-Date: Mon, 05 Oct 2026 00:00:02 -0700 (PDT)', 'X-Original-Message-ID: <x@spets.example>'],
    recipient: ['Final-Recipient: rfc822; {to}', 'Action: failed', `Status: ${statusOf(answer.said)}`, `Remote-MTA: dns; ${remote}. (192.0.2.7, the server for the domain {domain}.)`, `Diagnostic-Code: smtp; ${oneLine(answer.said)}`, 'Last-Attempt-Date: Mon, 05 Oct 2026 00:00:03 -0700 (PDT)'],
    textType: 'text/plain; charset="UTF-8"',
  }),
}

const exchangeOnline: Relay = {
  name: 'Exchange Online', version: '2024', source: 'reports of 2024; Microsoft: NDRs in Exchange Online',
  write: (id, answer) => report(id, { from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@region.example>', subject: 'Undeliverable: Nytt om smart specialisering', more: ['Auto-Submitted: auto-generated', 'X-MS-Exchange-Message-Is-Ndr:', 'X-MS-PublicTrafficType: Email', 'Content-Language: en-GB', 'X-MS-Exchange-Organization-SCL: -1'] }, {
    text: `<html><body><p>Your message to <b>{to}</b> couldn't be delivered.</p><p>Diagnostic information for administrators:</p><p>Generating server: DB9PR01MB1234.eurprd01.prod.exchangelabs.example</p><p>{to}<br>${remote}<br>Remote Server returned '${oneLine(answer.said).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}'</p></body></html>`,
    textType: 'text/html; charset="us-ascii"',
    message: ['Reporting-MTA: dns;DB9PR01MB1234.eurprd01.prod.exchangelabs.example', 'Received-From-MTA: dns;AM0PR01MB1111.eurprd01.prod.exchangelabs.example', 'Arrival-Date: Mon, 5 Oct 2026 07:00:01 +0000'],
    recipient: ['Final-Recipient: rfc822;{to}', 'Action: failed', `Status: ${statusOf(answer.said)}`, `Diagnostic-Code: smtp;${oneLine(answer.said)}`, `Remote-MTA: dns;${remote}`, 'X-Display-Name: Anna Andersson'],
  }),
}

const ses: Relay = {
  name: 'Amazon SES', version: '2024', source: 'Amazon SES developer guide: bounces by mail',
  write: (id, answer) => report(id, { from: 'MAILER-DAEMON@eu-north-1.amazonses.com', subject: 'Delivery Status Notification (Failure)', more: ['X-SES-Outgoing: 2026.10.05-198.51.100.4', 'Feedback-ID: 1.eu-north-1.abc:AmazonSES'] }, {
    text: `An error occurred while trying to deliver the mail to the following recipients:\n{to}`,
    message: ['Reporting-MTA: dns; a1-2.smtp-out.eu-north-1.amazonses.com'],
    recipient: ['Action: failed', 'Final-Recipient: rfc822; {to}', `Diagnostic-Code: smtp; ${oneLine(answer.said)}`, `Status: ${statusOf(answer.said)}`],
  }),
}

const sendGrid: Relay = {
  name: 'SendGrid', version: '2023', source: 'SendGrid: forward bounces',
  write: (id, answer) => report(id, { from: 'MAILER-DAEMON@sendgrid.example', subject: 'Undelivered Mail Returned to Sender', returnPath: '<apps@sendgrid.example>', more: ['X-Mailer: MIME-tools 5.502 (Entity 5.502)'] }, {
    text: `This is an automatically generated message from SendGrid.\n\nI'm sorry to have to tell you that your message was not able to be\ndelivered to one of its intended recipients.\n\nIf you require assistance with this, please contact SendGrid support.\n\n{user}:000000:<{to}> : 198.51.100.4 : ${remote}:[192.0.2.7] :\n\n${oneLine(answer.said)}`,
    message: ['Reporting-MTA: dns; sendgrid.example', 'X-SendGrid-QueueID: 959479146', 'X-SendGrid-Sender: <bounces+61689-10be-{user}=kommun.example@sendgrid.example>', 'Arrival-Date: 2026-10-05 09-00-00'],
    recipient: ['Final-Recipient: rfc822; {to}', 'Original-Recipient: rfc822; {to}', 'Action: failed', `Status: ${statusOf(answer.said)}`, `Diagnostic-Code: ${oneLine(answer.said)}`],
  }),
}

const yahoo: Relay = {
  name: 'Yahoo', version: '2024', source: 'reports of 2024',
  write: (id, answer) => plain(id, { from: 'MAILER-DAEMON@yahoo.com', subject: 'Failure Notice', more: ['X-YMail-OSG: bTIbpDEVM1lHz'] },
    `Sorry, we were unable to deliver your message to the following address.\n\n<{to}>:\nRemote host said: ${oneLine(answer.said)} [${answer.to === 'DATA' ? 'DATA' : 'RCPT_TO'}]\n\n--- Below this line is a copy of the message.\n\n${letter}`),
}

const gmx: Relay = {
  name: 'GMX and mail.com', version: '2023', source: 'postmaster.gmx.net; Sisimai::Lhost::GMX',
  write: (id, answer) => plain(id, { from: '"GMX Mailer Daemon" <mailer-daemon@gmx.net>', subject: 'Mail delivery failed: returning message to sender', more: ['Auto-Submitted: auto-replied', 'X-GMX-Antispam: 0 (Mail was not recognized as spam); Detail=V3;'] },
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\n"{to}":\nSMTP error from remote server after ${answer.to === 'DATA' ? 'transfer of mail text' : 'RCPT command'}:\nhost: ${remote}\n${oneLine(answer.said)}\n\n--- The header of the original message is following. ---\n\n${letterHead}`),
}

const oracle: Relay = {
  name: 'Oracle Messaging Server and iCloud', version: '8.x', source: 'Sisimai::Lhost::MessagingServer; Oracle documentation',
  write: (id, answer) => report(id, { from: 'Internet Mail Delivery <postmaster@out.example.org>', subject: 'Delivery Notification: Delivery has failed', more: ['Auto-submitted: auto-replied'] }, {
    text: `This report relates to a message you sent with the following header fields:\n\n  Message-id: <x@spets.example>\n  Date: Mon, 5 Oct 2026 08:59:58 +0200\n  From: Region Exempel <{from}>\n  To: {to}\n  Subject: Nytt om smart specialisering\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: {to}\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;${oneLine(answer.said)}\n  Remote system: dns;${remote} (TCP|198.51.100.4|47323|192.0.2.7|25)`,
    message: ['Original-envelope-id: 0NFC009FLKOUVMA0@out.example.org', 'Reporting-MTA: dns;out.example.org (tcp-daemon)', 'Arrival-date: Mon, 05 Oct 2026 07:00:00 +0000 (GMT)'],
    recipient: ['Original-recipient: rfc822;{to}', 'Final-recipient: rfc822;{to}', 'Action: failed', `Status: ${statusOf(answer.said)} (Remote SMTP server has rejected address)`, `Remote-MTA: dns;${remote} (TCP|198.51.100.4|47323|192.0.2.7|25)`, `Diagnostic-code: smtp;${oneLine(answer.said)}`],
  }),
}

const marshal: Relay = {
  name: 'MailMarshal', version: '10', source: 'Sisimai::Lhost::MailMarshalSMTP',
  write: (id, answer) => plain(id, { from: 'postmaster@out.example.org', subject: 'Undeliverable Mail: "Nytt om smart specialisering"' },
    `Your message:\n   From:    {from}\n   Subject: Nytt om smart specialisering\n\nCould not be delivered because of\n\n${oneLine(answer.said)}\n\nThe following recipients were affected:\n   {to}\n\nAdditional Information\n======================\nOriginal Sender:    <studs+abc@region.example>\nSender-MTA:         <192.0.2.9>\nRemote-MTA:         <192.0.2.7>\nReporting-MTA:      <out.example.org>`),
}

const hMail: Relay = {
  name: 'hMailServer', version: '5.6', source: 'hMailServer: server messages',
  write: (id, answer) => plain(id, { from: 'mailer-daemon@out.example.org', subject: 'Message undeliverable: Nytt om smart specialisering' },
    `Your message did not reach some or all of the intended recipients.\n\n   Sent: Mon, 5 Oct 2026 08:59:58 +0200\n   Subject: Nytt om smart specialisering\n\nThe following recipient(s) could not be reached:\n\n{to}\n   Error Type: SMTP\n   Remote server (192.0.2.7) issued an error.\n   hMailServer sent: RCPT TO:<{to}>\n   Remote server replied: ${oneLine(answer.said)}\n\n\nhMailServer`),
}

export const relays: readonly Relay[] = [postfix, eximRelay, sendmail, qmail, courier, openSmtpd, gmail, exchangeOnline, ses, sendGrid, yahoo, gmx, oracle, marshal, hMail]
