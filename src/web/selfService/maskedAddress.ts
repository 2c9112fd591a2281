/**
 * An address as its owner knows it again and others do not: `a…@berg.example`. The link may have been
 * forwarded with the mail.
 */
export const maskedAddress = (address: string): string => address.replace(/^(.).*@/u, '$1…@')
