/** Where a route puts markup into a kept frame; React leaves alone what it finds there. */
export function FramePlace({ id, marker }: { id?: string; marker: string }) {
  return <div id={id} dangerouslySetInnerHTML={{ __html: marker }} suppressHydrationWarning />;
}
