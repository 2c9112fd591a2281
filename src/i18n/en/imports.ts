import type { Translated } from '../translated'
import type { imports as sv } from '../sv/imports'

export const imports: Translated<typeof sv> = {
  outcomes: {
    create: 'Added',
    update: 'Updated',
    unchanged: 'Unchanged',
    duplicate: 'Duplicate',
    blank: 'Blank row',
    error: 'Left out',
  },
  counts: {
    rows: 'Rows below the heading',
    created: 'New contacts',
    updated: 'Updated contacts',
    unchanged: 'Unchanged contacts',
    duplicates: 'Duplicates in the file',
    blank: 'Blank rows',
    errors: 'Rows to mend',
  },
  columns: {
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    organisation: 'Organisation',
    role: 'Role',
    municipality: 'Municipality',
    strengthAreas: 'Strength areas',
    language: 'Language',
    newsletter: 'Newsletter',
    invitation: 'Invitations',
    status: 'Status',
  },
  place: {
    row: 'Row {{row}}',
    cell: 'Row {{row}}, column {{column}}',
  },
  problems: {
    addressMissing: 'The row has no e-mail address. Write an address and import the row again.',
    addressInvalid: '“{{written}}” cannot be an e-mail address. Write it as name@example.com and import the row again.',
    severalAddresses:
      'The cell holds several e-mail addresses: “{{written}}”. Split the row so that each address has a row of its own, and import the rows again.',
    textTooLong:
      'The text is longer than {{limit}} characters. Shorten it, or see whether a quotation mark is missing, and import the row again.',
    controlCharacter:
      'The text holds a line break, a tab or another character that cannot be seen ({{character}}). Take it away or write a space, and import the row again.',
    unclosedQuote:
      'A quotation mark (") in the row opens and is never closed, so the cells cannot be told apart. Take it away or write the one that is missing, and import the row again.',
    strayQuote:
      'The quotation marks (") in the row do not fit together: there is text outside a quotation that has ended. Take them away or write them twice, and import the row again.',
    changedMeanwhile: 'Somebody else added, changed or removed the contact while the list was being imported. Import the row again.',
    notSaved: 'The contact could not be saved. {{reason}} Mend the row if needed, and import it again.',
  },
  notes: {
    hiddenRow: 'The row is hidden in the sheet and is read all the same. Take it out of the file if it should not be.',
    looksGarbled:
      '“{{written}}” seems to have got the wrong characters when the file was saved. It is stored as it is. Mend the text in the file first if it should read otherwise.',
    strengthAreaUnknown:
      '“{{written}}” is no strength area in Spets. The contact goes in without it. Correct the spelling, or add the area to the contact.',
    languageUnknown:
      'The language “{{written}}” is not recognised. A new contact gets Swedish. Write sv, en or sma if it should be another.',
    invitationUnclear:
      '“{{written}}” says neither yes nor no to invitations, so nothing changes. Write yes or no if the contact has answered.',
    newsletterUnclear:
      '“{{written}}” says neither yes nor no to the newsletter, so nothing changes. Write yes or no if the contact has answered.',
    statusUnknown: 'The status “{{written}}” is not recognised, so it is not used. Write active or left if it should count.',
    formulaAsText: '“{{written}}” looks like a formula. It is kept as plain text. Correct it if something else should stand there.',
    markedLeft:
      'The row says that the person has left. The contact is marked as left and gets no mail. Change the contact if this is wrong.',
    leftStays: 'The contact is marked as left in Spets and stays so. Change the contact if the person is back.',
    suppressedStays:
      'The address is suppressed and stays so: what the suppression is for is not sent to it. Lift the suppression in Spets if this is wrong.',
    newsletterWithdrawnStays:
      'The contact has said no to the newsletter, and that still holds. Ask the contact to sign up again if this has changed.',
    newsletterPendingStays: 'The contact has not confirmed the newsletter yet, so it is not sent. Ask the contact to confirm.',
    invitationWithdrawnStays:
      'The contact has said no to invitations, and that still holds. Ask the contact to sign up again if this has changed.',
    noWins: 'Row {{other}} has the same address and says no to the newsletter. A no always wins. Change the contact if this is wrong.',
    newOrganisation:
      'The organisation “{{written}}” is not in Spets and is added. If it is another spelling of one that is there, write the spelling on that one first.',
    roleWithoutOrganisation:
      'The role “{{written}}” belongs to no organisation and is not kept. Write the organisation on the row to keep the role.',
    municipalityWithoutOrganisation:
      'The municipality “{{written}}” is kept on the organisation, but the row has none. Write the organisation on the row to keep it.',
    existingKept:
      'The list says “{{written}}”, Spets says “{{kept}}”. What stands in Spets is kept. Change the contact if the list is right.',
    duplicateDiffers:
      'Row {{first}} has the same address and is the one that counts. It says “{{kept}}”, this row says “{{written}}”. Change the contact if this row is right.',
    duplicateAdds:
      'Row {{first}} has the same address and is the one that counts. This row also says “{{written}}”. Add it to the contact to keep it.',
  },
  files: {
    notASpreadsheet: 'The file is no spreadsheet that Spets can read. Save the list as .xlsx or CSV and choose that file.',
    oldExcel:
      'The file is in the old Excel format (.xls) or locked with a password. Open it in Excel, remove the password if there is one, save it as .xlsx and import that file.',
    damaged: 'The file is damaged or incomplete and cannot be read. Open it in Excel, save it again as .xlsx and try once more.',
    tooLarge:
      'The file is too large. It may be at most {{megabytes}} MB, and {{unpacked}} MB unpacked. Remove pictures and sheets that are not needed, or split the list into several files.',
    tooManyRows: 'The list has more than {{rows}} rows. Split it into several files and import them one at a time.',
    empty: 'The file is empty. Check that you chose the right file and that the list is saved.',
    unknownEncoding:
      'It cannot be told how the letters å, ä and ö of the file are written. Open the list in the spreadsheet program, save it as .xlsx or “CSV UTF-8” and choose that file.',
    noSuchSheet: 'There is no sheet called “{{name}}”. Choose one of the sheets of the file: {{names}}.',
    noHeading: 'No heading was found. Put a row at the top with the names of the columns, such as Name, E-mail and Organisation.',
    noAddressColumn: 'No column with e-mail addresses was found. Call the column E-mail, or choose which column the addresses are in.',
  },
  mend: {
    column: 'Mend this',
    sheet: 'Rows to mend',
  },
  remarks: {
    sheet: 'The sheet “{{name}}” is the one that is read.',
    otherSheets: {
      one: 'The file has one more sheet, which is not read: {{names}}.',
      other: 'The file has {{count}} more sheets, which are not read: {{names}}.',
    },
    hiddenSheet: '{{name}} (hidden)',
    hiddenRows: {
      one: '1 row is hidden in the sheet. It is read too.',
      other: '{{count}} rows are hidden in the sheet. They are read too.',
    },
    hiddenColumns: 'Columns that are hidden in the sheet are read too: {{columns}}.',
    encoding: 'The file does not say how å, ä and ö are written. It is read as {{encoding}}. See that the names are right.',
    mixedEncoding: 'The rows of the file are written in different ways (several character encodings). See that the names are right.',
    quotes: {
      one: '1 row has quotation marks that do not fit together. It does not go in.',
      other: '{{count}} rows have quotation marks that do not fit together. They do not go in.',
    },
    newOrganisations: {
      one: '1 organisation is new: {{names}}.',
      other: '{{count}} organisations are new: {{names}}.',
    },
    andMore: '{{names}} and {{count}} more',
  },
  encodings: {
    'windows-1252': 'Windows-1252 (Excel on Windows)',
    macintosh: 'Mac Roman (older Mac programs)',
    cp850: 'DOS, code page 850',
  },
  request: {
    incomplete: 'The import lacks something. Mend what is marked and try again.',
    fileMissing: 'Choose a file to import.',
    sourceMissing: 'Write where the list comes from, so that you can answer why you write to somebody.',
    basisMissing: 'Choose the legal basis: {{choices}}.',
    sheetWrong: 'The choice of sheet cannot be understood. Choose the sheet again.',
    mappingWrong: 'The choice of columns cannot be understood. Choose the columns again.',
    failed: 'Something went wrong on our side.',
  },
  command: {
    usage:
      'Usage: npm run import -- FILE [--source TEXT] [--newsletter-basis BASIS] [--invitation-basis BASIS] [--sheet SHEET] [--dry-run] [--mend FILE.xlsx] [--json]. BASIS is {{bases}}.',
    sameFile: 'The file with rows to mend cannot be the list itself. Choose another name for --mend.',
    noFile: '{{file}} cannot be read: {{reason}}. Check the path.',
    noDatabase: 'There is no database in {{file}} yet. Run npm start first.',
    source: 'Imported from {{file}}',
    dryRun: 'Dry run of {{file}}. Nothing has been saved.',
    imported: '{{file}} has been imported.',
    basis: 'Legal basis: {{newsletter}} for newsletters, {{invitation}} for invitations. Source: {{source}}.',
    count: '{{label}}: {{count}}',
    remarks: 'About the list:',
    problems: 'Rows to mend:',
    notes: 'Good to know:',
    finding: '{{place}}: {{message}}',
    moreNotes: '… and {{count}} more. Add --json to see them all.',
    mended: 'The rows that did not go in are in {{file}}. Mend them there and import that file.',
    notMended: 'The file {{file}} with rows to mend could not be written: {{reason}}. Choose another place with --mend.',
    onlyBadRowsRemain: 'Everything else in the list went in.',
    allWentIn: 'The whole list went in.',
  },
}
