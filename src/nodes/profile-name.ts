/** The profiles of Markdown, and the other names that they go by. */
const profiles = [
  { name: 'mdx', also: ['docusaurus', 'starlight', 'nextra', 'react'] },
  { name: 'vitepress', also: ['vuepress'] },
  { name: 'mkdocs', also: ['mkdocs-material', 'material', 'zensical'] },
  { name: 'hugo', also: ['zola', 'docsy'] },
  { name: 'liquid', also: ['jekyll', 'gitbook'] },
  { name: 'mdbook', also: [] },
  { name: 'github', also: ['gfm', 'commonmark'] }
] as const satisfies ReadonlyArray<{ readonly name: ProfileName; readonly also: readonly string[] }>

/** Name of a profile of Markdown. */
export type ProfileName = 'mdx' | 'vitepress' | 'mkdocs' | 'hugo' | 'liquid' | 'mdbook' | 'github'

/** All names of profiles that may be given. */
export const profileNames: readonly string[] = profiles.flatMap(({ name, also }) => [name, ...also])

/** Find the profile that goes by a name. */
export function profileNamed(name: string): ProfileName | undefined {
  const known = name.toLowerCase()
  return profiles.find(profile => profile.name === known || profile.also.some(each => each === known))?.name
}

/** Tell whether a profile goes by a name. */
export function isProfileName(name: string): boolean {
  return profileNamed(name) !== undefined
}
