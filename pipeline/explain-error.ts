const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'a folder, expected a file',
  ENOTDIR: 'a file where a folder was expected',
  EEXIST: 'a file where a folder was expected',
  ELOOP: 'links that lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  EFBIG: 'the file is larger than allowed',
  EBUSY: 'the file is in use'
}

/** Explain a system error in words, without its code and call. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? error.message
}
