/** Whether a key was meant for something to type in, to choose from or a menu, and not for the page. */
export function typing(event: KeyboardEvent): boolean {
  const at = event.target as HTMLElement | null;
  if (!at?.closest) return false;
  return Boolean(
    at.isContentEditable || at.closest('input:not([type="checkbox"]), textarea, select, [role="menu"]'),
  );
}
