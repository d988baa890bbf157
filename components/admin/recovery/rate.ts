/** "12 %"; a dash where there is nothing to count. */
export function rate(part: number, of: number): string {
  return of === 0 ? "–" : `${Math.round((part / of) * 100)} %`;
}
