type Props = { name: string; opensAt: string; locale: string; timeZone: string };

/** That a price is this visitor's before everybody's, and when it becomes theirs. */
export function EarlyNote({ name, opensAt, locale, timeZone }: Props) {
  const date = new Intl.DateTimeFormat(locale, {
    ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone },
  });
  return (
    <p className="pt-1 text-sm text-ink-soft">
      Your early price: {name} opens for everybody on{" "}
      <time dateTime={opensAt}>{date.format(new Date(opensAt))}</time>.
    </p>
  );
}
