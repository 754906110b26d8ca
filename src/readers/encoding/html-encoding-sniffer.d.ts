declare module 'html-encoding-sniffer' {
  /** Return the encoding of an HTML file: by byte order mark, else by `<meta>` in its first 1,024 bytes, else the default. */
  export default function sniff(bytes: Uint8Array, options?: { defaultEncoding?: string }): string
}
