/**
 * The shop's small mark as an SVG: a nook with somebody curled up in it, in the shop's colours. Drawn without letters,
 * so that it looks the same wherever it is turned into pixels.
 */
export function markOf(accent: string, paper: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 64 64">
<rect width="64" height="64" rx="14" fill="${accent}"/>
<path d="M14 52V32a18 18 0 0 1 36 0v20z" fill="${paper}"/>
<path d="M21 52a11 8.5 0 0 1 22 0z" fill="${accent}"/>
</svg>
`;
}
