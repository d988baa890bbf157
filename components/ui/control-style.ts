/** What every box to type or choose in looks like. */
export const controlStyle =
  "w-full min-h-(--control-height) rounded-m border border-control bg-raised px-3.5 text-base text-ink transition-colors duration-200 hover:border-ink focus-visible:outline-offset-1 aria-invalid:border-danger aria-invalid:bg-danger-soft disabled:opacity-60";
