import type { RewardsPage } from "@/lib/loyalty/types";
import { LinkButton } from "../ui/LinkButton";

type Props = Pick<RewardsPage, "lines" | "older" | "locale">;

/** Every movement of somebody's points. */
export function Statement({ lines, older, locale }: Props) {
  const format = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  const change = (points: number) => (points === 0 ? "" : format.format(points));
  return (
    <>
      <table className="w-full text-sm">
        <caption className="sr-only">Every movement of your points, the newest first</caption>
        <thead>
          <tr className="text-left text-ink-soft">
            <th scope="col" className="py-2 font-normal">
              What
            </th>
            <th scope="col" className="py-2 pl-3 text-right font-normal">
              Waiting
            </th>
            <th scope="col" className="py-2 pl-3 text-right font-normal">
              To spend
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, on, words, note, pending, available }) => (
            <tr key={id} className="border-t align-top">
              <th scope="row" className="py-3 text-left font-normal wrap-anywhere">
                {words}
                {note ? <span className="block">“{note}”</span> : null}
                <span className="block text-ink-soft">{on}</span>
              </th>
              <td className="py-3 pl-3 text-right tabular-nums">{change(pending)}</td>
              <td className="py-3 pl-3 text-right tabular-nums">{change(available)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {older ? (
        <p className="pt-4">
          <LinkButton href={`/account/rewards?before=${older}#statement`} tone="quiet" prefetch={false}>
            Older lines
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
