/** A line on a page: its distance from the page's bottom in points, and its text in ASCII. */
export type PdfLine = readonly [baseline: number, text: string]

/** Write a PDF of pages of lines, set in 10-point Helvetica. */
export function writePdf(pages: ReadonlyArray<readonly PdfLine[]>): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => [pageObject(5 + index * 2), streamObject(lines)])
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  return new TextEncoder().encode(`%PDF-1.4\n${body.join('')}${trailer(body)}`)
}

function pageObject(contents: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} 0 R >>`
}

function streamObject(lines: readonly PdfLine[]): string {
  const text = lines.map(
    ([baseline, line]) => `BT /F1 10 Tf 50 ${baseline} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`
  )
  const stream = text.join('\n')
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
}

function trailer(body: readonly string[]): string {
  let offset = '%PDF-1.4\n'.length
  const entries = body.map(object => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n \n`
    offset += object.length
    return entry
  })
  const size = body.length + 1
  return `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`
}
