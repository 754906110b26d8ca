import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'

/** What is in a compound file, by the name of a stream, and what to do. The first that is found counts. */
const kinds: ReadonlyArray<readonly [string, string]> = [
  [
    'EncryptedPackage',
    'Word document protected by a password, expected one that opens without: remove the password in Word (File > Info > Protect Document), and save it again'
  ],
  [
    'WordDocument',
    'Word document of the old format (.doc), expected .docx: open it in Word or LibreOffice, and save it as .docx'
  ],
  [
    'FileHeader',
    'Hangul document (.hwp), expected .docx: open it in Hangul or LibreOffice, and save it as .docx or .odt'
  ],
  [
    'PowerPoint Document',
    'PowerPoint presentation of the old format (.ppt), expected a text: export its outline as .docx or .txt'
  ],
  ['Workbook', 'Excel workbook of the old format (.xls), expected a text: save its text as .txt or .docx'],
  ['__properties_version1.0', 'Outlook message (.msg), expected a text: save it as .txt or .html']
]

/** Refuse a compound file (OLE), such as a document with a password or of old versions of Word, and say what to do. */
export function refuseOle(file: VFile, bytes: Uint8Array): undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  const found = kinds.find(([name]) => text.includes([...name].join('\0')))?.[1]
  report(
    file,
    'file-unreadable',
    `Unexpected ${found ?? 'compound file (OLE), expected a text: save it as .docx, .odt, .html or .txt'}`
  )
}

/** Refuse Rich Text Format, and say what to do. */
export function refuseRtf(file: VFile): undefined {
  const reason =
    'Unexpected Rich Text Format (.rtf), expected .docx: open it in Word or LibreOffice, and save it as .docx'
  report(file, 'file-unreadable', reason)
}
