import type { Source, SyntaxMark } from './mark.ts'
import type { Profile } from './profile.ts'

/** Find the marks of some profiles in order, without those inside others. */
export function findMarks(source: Source, profiles: readonly Profile[]): SyntaxMark[] {
  const finders = [...new Set(profiles.flatMap(({ syntax }) => syntax))]
  const found = finders.flatMap(find => find(source))
  // The sort is stable: of marks in the same place, that of the first construct applies.
  found.sort((one, other) => one.start - other.start)
  const marks: SyntaxMark[] = []
  for (const mark of found)
    if (mark.start >= (marks.at(-1)?.end ?? 0) && mark.end > mark.start) marks.push(mark)
  return marks
}
