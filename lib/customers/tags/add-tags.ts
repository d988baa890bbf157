/** Whether two tags are one: letters' size does not tell them apart. */
export function sameTag(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Tags with others added, each once in any case; one that is there in another case stays as it is. */
export function addTags(has: readonly string[], wanted: readonly string[]): string[] {
  const tags: string[] = [];
  for (const tag of [...has, ...wanted]) if (!tags.some((one) => sameTag(one, tag))) tags.push(tag);
  return tags;
}
