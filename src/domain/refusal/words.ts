/*
 * What servers say, as documented or met with, without accents (see `plainWords`). Each list speaks of one who may be
 * to blame. Gaps are bounded and stay within a sentence.
 */

const gap = '[^.;\\n]{0,60}?'
const mailbox =
  '(?:user|recipient|mail ?box|account|addressee|e-?mail (?:address|account)|address|alias|person|mottagar(?:e|en|ens)|brevlada(?:n)?|anvandare(?:n)?|konto(?:t)?|empfanger|postfach|benutzer|destinataire|utilisateur|boite|destinatario|usuario|buzon|casella|utente|ontvanger|gebruiker|odbiorc[ay]|modtager(?:en)?|bruker(?:en)?|vastaanottaja|kayttaja)'
const ours = '(?:your|our|ihre?|dein|votre|vos|su|tu|din|ditt|ert|er|sending|senders?|source|client|connecting|remote)'
const host =
  '(?:ip|ips|host|server|network|mta|domain|address|isp|mail ?server|smtp|client|hostname|helo|ehlo|rdns|isp|machine|system|relay)'

const all = (...patterns: readonly string[]): RegExp => new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'iu')

/** Words that say of a mailbox what others say of us, put so that they do not: rewritten before anything is judged. */
export const rewritten: readonly (readonly [RegExp, string])[] = [
  [
    /\b(daily|hourly|monthly|sending|submission|smtp|relay|outbound) ((message|sending|smtp|relay|mail|e-?mail) )?(user )?(sending )?quota\b/giu,
    'sending limit',
  ],
  [/\brelay[ _]recipients?( (table|map|maps))?\b/giu, 'recipient table'],
  [/\bmail ?box name (is )?not (allowed|permitted)\b|\bmail ?box (name )?syntax (is )?incorrect\b/giu, 'no such mailbox'],
  [
    /\b(recipient|receiver|destination|to)('s)? (e-?mail )?(address|account|mail ?box|user) (is |has been |was )?(currently )?(blocked|suspended|locked)\b/giu,
    'mailbox is disabled',
  ],
  [
    /(?<!\b(?:your|senders?|sending|senders?'s?|our) )\b(this|the|that|mail ?box|user|recipient('s)?|his|her) ?(user|account|mail ?box)? (is|has been|was) (currently )?(suspended|locked|frozen|blocked)\b(?! (from|for|by|due|because|using|by us))/giu,
    'mailbox is disabled',
  ],
  [/\buser suspended\b/giu, 'mailbox is disabled'],
  [/\b(mail ?box|inbox|account) size limit( is| was| has been)?( exceeded| reached)?\b/giu, 'mailbox is full'],
  [/\b(over|exceed(s|ed|ing)?) (the |its |his |her |their )?(allowed |allotted )?(mail ?box )?(disk )?quota\b/giu, 'mailbox is full'],
  [/\bdoes not accept (e-?)?mail \(null ?mx\)/giu, 'no such domain'],
  [/\bno mail ?box associated with this name or you do not have authori[sz]ation to see it\b/giu, 'no such mailbox'],
  [/\boverdrawn (his|her|its|their) (disk ?space )?quota\b/giu, 'mailbox is full'],
]

/** The sender's address or domain is refused, was not found, or is not ours to use. */
export const aboutSender = all(
  `\\bsender( e-?mail| envelope)?( address| domain| identity)?( is| was| has been)?:? ?(not |un|re-?)?(rejected|denied|refused|blocked|black-?listed|verif\\w*|unverified|invalid|unknown|disallowed|exist\\w*|found|allowed|accept\\w*|permitted|authori[sz]ed|valid|match\\w*|known|resolv\\w*|forbidden|banned|listed|restricted|suspended|disabled|owned|does not|doesn't|did not|could ?n[o']t|can ?not|can't|must|needs? to|should be|has null|has no)`,
  `\\b(invalid|unknown|bad|bogus|forbidden|unverified|unauthenticated|unauthori[sz]ed|banned|blocked|illegal|null|empty|blank|rejected|fake|forged|spoofed|unresolvable|local|faked|nonexistent|blacklisted|restricted|outbound) (outbound )?(envelope )?(senders?|from:?|return-?path|mail ?from|from:? (address|domain|header)s?)\\b`,
  `\\b(verify|verification|verif\\w+|callout|callback|check\\w*|validat\\w+|confirm|authenticat\\w+|resolve)\\b${gap}\\b(sender|return[- ]?path|mail ?from|from(:| address))`,
  `\\bdomain of (the )?sender\\b|\\bsender('s)? (e-?mail )?(address|domain|mailbox|account|name|host|identity)\\b${gap}\\b(not|fail\\w*|reject\\w*|refus\\w*|invalid|unknown|denied|block\\w*|null|does ?n[o']t|no|must|un\\w+)`,
  `\\b(not |n't |un)(allowed|authori[sz]ed|permitted|accepted|able|entitled|have permissions?|permissions?)( to)? (send|post|submit|use|mail)\\b(?! to\\b)${gap}\\b(from|as|behalf|sender|this address)\\b`,
  `\\bpermissions? to (send|submit)|\\bsend(ing)? as (this|that|another|the|a different)|\\bsend as denied`,
  `\\b(envelope|header|mail|mime|rfc5321|rfc5322|display)[- ._]?from\\b${gap}\\b(not|reject\\w*|refus\\w*|invalid|denied|block\\w*|does ?n[o']t|domain|null|must|mismatch|fail\\w*)`,
  `\\b(the|your|this) (from|return|envelope|sending)[- ]?(address|domain|path)\\b${gap}\\b(not|reject\\w*|refus\\w*|invalid|denied|block\\w*|does ?n[o']t|null|must|unverified|no)`,
  `\\b(return[- ]?path|mail ?from|reverse[- ]?path|from: ?(address|domain|header)?|from (address|domain))( address| domain| command)?( is| was)?:? (not|invalid|reject\\w*|refus\\w*|denied|block\\w*|does|must|unknown|no|cannot)`,
  `\\b(e-?mail )?address is not verified\\b|\\bidentit(y|ies) failed the check\\b|\\bsender identity\\b|\\bnot owned by user\\b|\\bsender login mismatch\\b|\\bfrom:? .{0,20}does not match\\b`,
  `\\bdoes not match\\b${gap}\\b(log ?in|account|authenticated user|sender)`,
  `\\bsenders? (addresses )?(from|in|with) this domain\\b|\\bmail from (your|this|that) (address|domain|sender)\\b|\\bnull sender\\b|\\bbad sender\\b|\\bno such sender\\b|\\bmailfrom domain\\b`,
  `\\b(couldn'?t|could not|cannot|can't|unable to) (check|verify|validate|confirm|resolve)\\b${gap}\\bsender`,
  `\\b(domain|address|account|user|server) (you('re| are)? (sent|send|sending|mail|mailing)|that you('re| are)? (send|sending)|used to send)\\b`,
  `\\b(avsandar|afsender|avsender|absender|expediteur|remitente|remetente|mittente|afzender|nadawc|lahettaj)\\p{L}*`,
  '发件人|发信人|寄件者|送信者|отправител\\p{L}*',
)

/** There is too much of it: per second, hour or day, over a connection or to somebody. */
export const aboutRate = all(
  `\\bat a rate\\b|\\brate[- ]?limit\\p{L}*|\\b(sending|message|mail|maximum|max|connection|send|delivery|submission|receiv\\p{L}+|mailing) rate\\b|\\brate (of|for|exceed\\p{L}*|too|control|thrott\\p{L}*|is)\\b|\\bunusual rate\\b|\\bexcessive\\b${gap}\\brate\\b|\\brate\\b${gap}\\bexceed`,
  `\\btoo (many|much)\\b(?! (hops|received|mail data|messages (on the server|in (the|your|his|her|this) (mail ?box|inbox))|data\\b|relays))`,
  `\\btoo (quickly|fast|often|frequent\\w*)\\b|\\bthrottl\\p{L}*|\\bslow(ing)? down\\b|\\bflood\\w*`,
  `\\b(frequency|concurren\\p{L}+|volume)\\b`,
  `\\b(hourly|daily|monthly|per[- ](hour|minute|second|day|connection|session|sender|user|recipient|domain)|an hour|this hour|(last|within|in|every) (an |the |one |\\d+ )?(last )?(hour|minute|second|day)s?|today)\\b${gap}\\b(limit|quota|messages?|recipients?|e-?mails?|exceed|maximum|connections?)`,
  `\\b(limit|quota|exceed\\p{L}*|maximum|messages|recipients|mails|e-?mails)\\b${gap}\\b(hourly|daily|monthly|per[- ](hour|minute|second|day|connection|session|sender|user|domain)|an hour|this hour|(last|within|in|every) (an |the |one |\\d+ )?(last )?(hour|minute|second|day)s?|today)\\b`,
  `\\b(connection|session|recipient|recipients|sending|messaging|message count|message|e-?mail|mail|relay|outbound|thread|transaction|transactions|messages|submission|smtp|rcpt|delivery|user|sender|client|load|traffic)('?s)? (sending |relay |receive |count |rate |number )?(limit|limits|quota|threshold|thresholds|allowance|credits?)\\b${gap}\\b(exceed\\p{L}*|reached|hit|over)`,
  `\\b(exceed\\p{L}*|reached|over)\\b${gap}\\b(connection|session|recipients?|sending|messaging|messages|e-?mails|relay|outbound|thread|transaction|transactions|submission|smtp|rcpt|sent|tenant)s?\\b${gap}\\b(limits?|quota|threshold|allowed|permitted|credits?)?`,
  `\\bexceeded (permitted|the permitted|your) (limits?|messaging)|\\btenant has exceeded\\b|\\b(maximum|max) (number of )?(concurrent |credits|connections?|recipients|messages|sessions|rcpt)|\\brecipients? (per|limit)\\b|\\b(messages?|mails?|recipients?) per (session|connection|hour|minute|day)\\b|\\bnumber of (messages|recipients|connections|sessions)\\b`,
  `\\breceiv(e|ing) limit|\\breceiving limits\\b|\\bmaximum credits\\b`,
  `\\bfor manga\\b|\\bfor snabbt\\b|\\bfor ofta\\b|\\bfor mange\\b|\\bzu viele\\b|\\bzu haufig\\b|\\btrop de\\b|\\btrop (souvent|vite|rapidement)\\b|\\bdemasiad[oa]s\\b|\\bmuitas? (mensagens|conexoes)\\b|\\btropp[ei]\\b|\\bte veel\\b|\\bzbyt (wiele|czesto)\\b|\\bliian monta\\b|слишком (много|часто)|превышен\\p{L}* (лимит|огранич\\p{L}*|количеств\\p{L}*)|лимит (отправ\\p{L}*|писем)|频率|过于频繁|并发|連續|頻率|超过.{0,6}限制`,
)

/** Names do not resolve, for the server or for us, or ours are not as they should be. */
export const aboutDns = all(
  `\\breverse[- ]?(dns|lookup|hostname|host name|name|ip|mapping|resolution|record)\\b|\\br-?dns\\b|\\bptr\\b|\\bfcrdns\\b|\\b(reverse|forward) (and|or) (reverse|forward)\\b|\\bip (name|address) (lookup|resolv\\p{L}*)`,
  `\\bcannot find your (host|reverse|ip)|\\b(invalid|bad|missing|no|incorrect) dns\\b|\\b(helo|ehlo)\\b${gap}\\b(resolv\\p{L}*|fqdn|does not|host)`,
  `\\byour (dns|mx|host ?name|ns|a record|name server)\\b`,
  `\\b(dns|name ?server|name service|domain name|mx|(?:dns|host|name|mx|domain|ip) lookup|host ?name|hostname|resolver)\\b${gap}\\b(temporar\\p{L}*|serv-?fail|time[d ]? ?out|fail(ed|ure|ing)?|try again|errors?\\b(?! for name)|malformed|unavailable|refused|not respond\\p{L}*|problem|loop|broken|misconfigured)`,
  `\\b(serv-?fail|dnssec)\\b|\\b(fail(ed|ure|s)?|unable|cannot|can't|could not|couldn'?t)( to)? (resolve|look ?up)\\b|\\bdoes not resolve\\b|\\bhost (name )?not found,? try again\\b|\\bunresolv(ed|able)\\b`,
  `\\bmx (record|records|host|hosts)\\b|\\bno mx\\b`,
  `\\bdns[- ](felet|fel|fehler|erreur)\\b|\\berreur dns\\b|\\bnamnuppslag\\p{L}*`,
)

/** A name that is known not to be there: the recipient's domain is gone, whatever is said of DNS. */
export const domainGone = all(
  `\\bnxdomain\\b|\\bnon-?existent (domain|host)\\b|\\bno such (domain|host)\\b|\\b(unknown|invalid|bad) (recipient |destination |mail )?(domain|host)( name)?\\b|\\b(recipient|destination)? ?(domain|host)( or domain)?( name)?\\b[^.;]{0,60}\\b(not found|does ?n[o']t exist|unknown|not exist|is invalid|not known)\\b(?!,? try again)`,
  `\\bunroute?able (mail )?(domain|address)\\b|\\bcouldn'?t find any host\\b|\\bdoes not accept (e-?)?mail\\b|\\bnull ?mx\\b|\\ball relevant mx records point to non-existent hosts\\b`,
  `\\bname (service error|server)[^;]{0,80}\\bhost not found\\b(?!,? try again)|\\bbad destination (system|host)\\b`,
  `\\bdoman(en)?\\b[^.]{0,30}\\b(finns inte|hittades inte|hittas inte)\\b|\\bdomain existiert nicht\\b|\\bdomaine (inconnu|inexistant)\\b|\\bdominio (inexistente|desconocido)\\b`,
)

/** It is us whom they do not want: lists, reputation, policy, authentication, relaying, permission. */
export const aboutUs = all(
  `\\bblocklist\\b|\\b(block|black|deny|reject|drop|grey|gray)[- ]?list(s|ed|ing)?\\b|\\b(dns)?[rdx]bl\\b|\\b(dnsbl|rbl\\+|pbl|xbl|sbl|css|zen|rblplus|ers-(dul|qil|rbl))\\b|\\bblock(ed|ing|s)?\\b|\\bbanned\\b|(?<!not )\\blisted (in|on|at|by)\\b|\\bspamhaus\\b|\\bspamcop\\b|\\bbarracuda (reputation|central)\\b|\\bcloudmark\\b|\\bsenderbase\\b|\\bsender ?score\\b`,
  `\\b(ip|domain|sender|sending|low|poor|bad|mta'?s?|very) reputation\\b|\\breputation\\b`,
  `\\bpolic(y|ies)\\b|\\badministrativ\\p{L}*\\b|\\bprohibit\\p{L}*|\\bsecurity (reasons?|polic\\p{L}*|restrict\\p{L}*|issue)\\b|\\borgani[sz]ational settings\\b|\\brichtlinie\\p{L}*|\\bpolicyn?\\b|\\bpolitique\\p{L}*|\\bpoliticas?\\b|политик\\p{L}*`,
  `\\bspf\\b|\\bdkim\\b|\\bdmarc\\b|\\bsender policy framework\\b|\\b(un)?authenticat\\p{L}*|\\b(un)?authori[sz]\\p{L}*|\\bcredentials?\\b|\\bpassword\\b|\\blog ?in\\b|\\bpermissions?\\b|\\bstarttls\\b|\\btls\\b|\\bencrypt\\p{L}*|\\bcertificate\\b|\\bspoof\\p{L}*|\\bnot authorised\\b`,
  `\\brelay(ing|ed)?\\b|\\brcpthosts?\\b|\\bopen relay\\b|\\bwe don'?t handle mail\\b|\\bnot a gateway\\b|\\bnot local host\\b`,
  `\\baccess (to this \\p{L}+ )?(is |was |has been )?(denied|rejected)\\b|\\bdenied\\b|\\bforbidden\\b|\\bnot (allowed|permitted|welcome|trusted)\\b|\\b(do|does|will|is) ?n[o']t (accept|allow|permit|want)\\p{L}*\\b|\\bnetwork not allowed\\b|\\brefus(e|es|ed)\\b${gap}\\b(you|your|connection|service|client|host)|\\bconnection (refused|rejected)\\b|\\bservice (refused|refuse|unavailable; (client|sender))\\b|\\bdisallow\\p{L}*|\\bunwanted\\b|\\brestrict(ed|ion|ions)\\b|\\bundesirable\\b`,
  `\\b${ours} (\\p{L}+ )?${host}\\b${gap}\\b(reject\\p{L}*|refus\\p{L}*|block\\p{L}*|den(y|ied)|list\\p{L}*|not|spam\\p{L}*|abus\\p{L}*|bad|poor|suspicio\\p{L}*|fail\\p{L}*)|\\b(client|helo|ehlo|connection|host|ip|network)( command| host| address| name)? (is |was |has been )?(rejected|refused|blocked|denied|dropped)|\\bsending (is |has been )?(suspended|disabled)\\b|\\b(your|sending|sender'?s?) (\\p{L}+ )?account\\b|\\b(reject|refus)\\p{L}*\\b${gap}\\b(your|you|sending) (ip|host|server|domain|mta|network|address)`,
  `\\babus(e|ive)\\b|\\bcomplain(t|ts|ed)\\b|\\bsuspicio\\p{L}+|\\bphish\\p{L}*|\\b(unusual|malicious) (activity|traffic)|\\btraffic not accepted\\b|\\bhoneypot\\b|\\bspam ?trap\\b|\\bunsubscribed address\\b|\\bmarked your messages\\b|\\bspam reporting address\\b|\\bpermanently deferred\\b|\\b(vps|dynamic|residential|dial-?up)\\b`,
  `\\b(resolver\\.rst\\.(?!recipsize)\\p{L}+|bouncedeny|sendernotauth\\p{L}*|accessdenied|notauthorized)\\b|\\b(only accept|accepts? (mail|messages) only|allowed[- ]senders|senders? list|members[- ]only|moderated)\\b|\\b(hl:rep|hl:ifc|hl:icc|dt:spm|rp:trc|rp:rcl|rp:cel|rp:cdl)\\b|\\b(rly|con|dyn|hvu|rtr):[a-z]{1,3}\\d?\\b`,
  `\\bsvart(list|lista)\\p{L}*|\\bblockera\\p{L}*|\\bsparrlist\\p{L}*|\\bnekad\\p{L}*|\\botillat\\p{L}*|\\bbehorighet\\p{L}*|\\bgesperrt\\b|\\bblockiert\\b|\\bschwarzen? liste\\b|\\babgelehnt\\b|\\bverweigert\\b|\\bliste noire\\b|\\bservice refuse\\b|\\bacces refuse\\b|\\bmail rejete\\b|\\bbloque(e|es|s|ado|ada)?\\b|\\blista negra\\b|\\blista nera\\b|\\bgeblokkeerd\\b|\\bafvist\\b|\\bavvist\\b|\\bestetty\\b|\\bacceso denegado\\b|ч[её]рн\\p{L}* спис\\p{L}*|блокиров\\p{L}*|заблокирован\\p{L}*|репутац\\p{L}*|黑名单|黑名單|信誉|拒绝访问|被阻止|策略`,
)

/** What was sent is refused for what is in it. */
export const aboutContent = all(
  `\\bspam(my|ming|mer|s)?\\b|\\bspam[- ]?(like|score|content|filter|detected)|\\bspamassassin\\b|\\bspamd\\b|\\bjunk\\b|\\bunsolicited\\b|\\bbulk\\b|\\bvirus(es)?\\b|\\bmalware\\b|\\binfected\\b|\\battachments?\\b|\\bcontent\\b|\\b(message|mail) (was |has been |is )?(filtered|quarantined)\\b|\\bheaders?\\b|\\bmalformed\\b|\\brfc ?5322\\b|\\b(bare|stray) (lf|cr)\\b|\\bmime\\b|\\bline (is )?too long\\b|\\b(message|mail|e-?mail) (content )?(was |has been |is )?(rejected|refused|denied)\\b|\\b(url|link)s?\\b`,
  `\\bskrappost\\b|\\binnehall\\p{L}*|\\bpourriel\\b|\\bindesirable\\b|\\binhalt\\p{L}*|\\bcontenido\\b|\\bcontenuto\\b|\\bno deseado\\b|спам\\p{L}*|垃圾|反垃圾|病毒|内容|内容`,
)

/** It is larger than is taken. */
export const aboutSize = all(
  `\\b(message|mail|e-?mail|msg|letter|content|data|header|attachment)s? ?(size|length)?\\b${gap}\\b(too (large|big|long)|larger than|exceed\\p{L}*${gap}\\b(size|length|maximum)|over the (size|limit))`,
  `\\b(message|maximum|max|fixed|mail|e-?mail|msg) (message |mail |e-?mail |permitted |allowed )?size\\b|\\bsize limit\\p{L}*|\\bsize exceed\\p{L}*|\\bexceed\\p{L}*${gap}\\bsize limit|\\brecipsizelimit\\b|\\btoo (large|big)\\b`,
  `\\bfor (stort?|stora)\\b|\\bzu gross\\b|\\btrop (gros|grand|volumineux)\\b|\\bdemasiado grande\\b|\\btroppo grande\\b|\\bte groot\\b|\\bfor stor\\b|слишком большо\\p{L}*|太大|过大|超大`,
)

/** The mailbox has no room. */
export const aboutRoom = all(
  `\\b(mail ?box|inbox|mail ?folder|mail ?drop|maildir|user|account|recipient|storage|disk|disc|boite|mailbox usage)('s)?\\b${gap}\\b(full|over ?quota|quota exceeded|out of (space|storage)|over (its|the|his|her|their)?${gap}(quota|limit)|exceed\\p{L}*${gap}\\b(quota|storage|space|size|allocation|local limit|limit on|disk)|used up|no (more )?(space|room)|no space|pleine)\\b`,
  `\\bover ?quota\\b|\\bfull mail ?box\\b|\\b(mail ?box|storage|disk|disc|mail|user|userdisk|domaindisk|e-?mail|account|inbox) quota\\b|\\bquota (exceeded|violation|has been exceeded|is full|full|exceeding|overflow)\\b|\\bexceeded storage allocation\\b|\\bquotaexceeded\\p{L}*|\\b(insufficient|not enough|does not have enough|no) (disk |mail ?box |storage )(space|storage|room)\\b|\\b(mail ?box|account|inbox) (size )?(limit|would exceed)|\\bmailbox is full\\b|\\btoo many messages (on the server|in (the|your|his|her|this) (mail ?box|inbox))|\\btoo much mail data\\b|\\bnot enough space\\b|\\bstorage limit\\b`,
  `\\b(brevlada|inkorg|postlada|mottagar\\p{L}*|postkasse|innboks)\\p{L}*${gap}\\bfull\\b|\\b(postfach|mailbox|speicher\\p{L}*)\\b${gap}\\b(voll|uberschritten|erschopft)\\b|\\bboite\\b${gap}\\bpleine\\b|\\bquota (depasse|superado|excedida|excedido|superata|overschreden)\\b|\\b(buzon|casilla|bandeja)\\b${gap}\\bllen[oa]\\b|\\bcasella\\b${gap}\\bpiena\\b|\\bcaixa\\b${gap}\\bcheia\\b|\\b(postvak|mailbox)\\b${gap}\\bvol\\b|\\bskrzynka\\b${gap}\\bpelna\\b|\\bpostilaatikko\\b${gap}\\btaynna\\b|переполнен\\p{L}*|邮箱已满|郵箱已滿|空间不足|容量`,
)

/** Nobody is there, or the mailbox is shut. */
export const aboutGone = all(
  `\\b(unknown|no such|invalid|non-?existent|unroute?able|bad|undeliverable|illegal|not a valid|not found) (local |destination |e-?mail |recipient |remote |virtual )?(user|recipient|mail ?box|address|account|alias|person|destination|addressee|local[- ]part)`,
  `\\b${mailbox}('s)?( address| name| account)?\\b${gap}\\b(unknown|not (be )?found|not exist\\p{L}*|doesn'?t exist|does not exist|no longer\\b|not (a )?(known|listed|valid|active|available here|recogni[sz]ed|hosted|local)|disabled|deactivated|inactive|inactivated|is invalid|invalid|closed|expired|terminated|discontinued|deleted|removed|gone|abandoned|retired|archive[ed]|archived|never logged)\\b`,
  `\\bno (such |valid )?(mail ?box|users?|account|recipients?|address|person|mail ?drop)\\b|\\bmail ?box (is )?(unavailable|not available)\\b|\\bno mailbox here\\b|\\bdoes(n't| not) have an? [^.]{0,40}account\\b|\\bdoes not like recipient\\b|\\bnot our customer\\b|\\bno longer (valid|exists?|active|available|in use|works?|employed|with|here|on server)\\b|\\b(recipnotfound|recipientnotfound|exrecipnotfound|badprimary|badlocalpart|nosuchuser)\\b|\\b(unknown or illegal alias|user not local|not listed in (public |the )?(domino|name)|in name directory|name & address book)\\b|\\bhas (moved|left)\\b|\\bpreviously bounced\\b|\\bbounced address\\b|\\bsuppress(ed|ion list)\\b|\\bhistory of bouncing\\b|\\bmarked as inactive\\b|\\brecipient (address )?(rejected|refused)?:? ?(unknown|not found)\\b|\\bdelivery to (this|the) (address|user|mailbox)[^.]{0,30}\\bdisabled\\b|\\b(unknown|wrong) user\\b|\\buser is unknown\\b|\\bis not a valid (mail ?box|user|recipient|address)\\b|\\bthere is no one\\b|\\bno one (here )?(by|with) (that|this) name\\b|\\bcallout verification failed\\b|\\bdisabled mail ?box\\b|\\bmailbox not found\\b|\\brecipient rejected\\b|\\bno account\\b`,
  `\\b(finns inte|finns ej|hittades inte|kunde inte hittas|gar inte att hitta|hittas inte|okand (mottagare|anvandare|adress)|ogiltig (e-?post)?(adress|mottagare)|ar inte aktiv|har upphort|existerar inte|avslutat)\\b`,
  `\\b(existiert nicht|nicht (gefunden|vorhanden|bekannt)|unbekannt(er)? (empfanger|benutzer)|(empfanger|benutzer|adresse|postfach)[^.]{0,30}(unbekannt|ungultig|deaktiviert)|n'existe (pas|plus)|inexistante?|destinataire[^.]{0,30}invalide|adresse[^.]{0,40}invalide|utilisateur inconnu|destinataire inconnu|boite[^.]{0,20}archivee|(usuario|destinatario|cuenta|buzon|direccion)[^.]{0,30}(desconocid[oa]|no existe|inexistente|no encontrad[oa]|invalid[oa])|no existe|nao existe|(utente|destinatario|casella|indirizzo)[^.]{0,30}(sconosciut[oa]|inesistente|non (esiste|trovat[oa]|valid[oa]))|bestaat niet|onbekende (gebruiker|ontvanger)|nie istnieje|nieznany (uzytkownik|odbiorca)|findes ikke|finnes ikke|ukendt (modtager|bruger)|ukjent (mottaker|bruker)|ei (loydy|ole olemassa)|tuntematon (kayttaja|vastaanottaja))\\b`,
  `не (найден|существует|зарегистрирован)\\p{L}*|нет такого|неизвестн\\p{L}* (пользовател|получател|адрес)\\p{L}*|ящик (отключен|заблокирован|удален)|不存在|无此用户|找不到(用户|收件人)|查無此|宛先(不明|が見つかりません)|存在しません`,
)

/** It is not so for ever. */
export const passing = all(
  `\\btemporar\\p{L}*|\\b(try|retry|tried)( it)?( again)?( later| in | after )|\\bnot found,? try again\\b|\\bplease (retry|try later)|\\bgr[ae]y-?list\\p{L}*|\\bdeferred\\b|\\bnot (yet )?(available|ready) (right )?now\\b|\\b(server|system|service) (is )?(busy|overloaded|not available|unavailable)\\b|\\blocal error\\b|\\bmaintenance\\b|\\bpostponed\\b`,
  `\\btillfallig\\p{L}*|\\bforsok igen\\b|\\bmidlertidig\\p{L}*|\\bvorubergehend\\p{L}*|\\bspater\\b|\\btemporaire\\p{L}*|\\bplus tard\\b|\\bmas tarde\\b|\\briprova\\b|\\btijdelijk\\p{L}*|временн\\p{L}*|позже|稍后|暂时|稍後|暫時`,
)
