/** Where the route of the search puts markup into its kept frame; React leaves alone what it finds there. */
export function ResultsPlace({ id, marker }: { id?: string; marker: string }) {
  return <div id={id} dangerouslySetInnerHTML={{ __html: marker }} suppressHydrationWarning />;
}
