declare module 'html-encoding-sniffer' {
  /** Name the encoding of an HTML file: byte order mark, else `<meta>` in its first 1,024 bytes, else the default. */
  export default function sniff(bytes: Uint8Array, options?: { defaultEncoding?: string }): string
}
