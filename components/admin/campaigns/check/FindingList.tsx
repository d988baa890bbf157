import clsx from "clsx";
import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { Finding } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";

const kinds = {
  mend: { icon: CircleAlert, style: "text-danger", word: "To be mended" },
  warning: { icon: TriangleAlert, style: "text-notice", word: "To look at" },
  ok: { icon: CircleCheck, style: "text-success", word: "Well" },
};

/** The sum of it in a sentence. */
function summary(findings: readonly Finding[]): string {
  const [mend, warning] = (["mend", "warning"] as const).map(
    (level) => findings.filter((one) => one.level === level).length,
  );
  if (mend) return mend === 1 ? "One thing must be mended first" : `${mend} things must be mended first`;
  if (warning)
    return warning === 1 ? "It can go. One thing to look at" : `It can go. ${warning} things to look at`;
  return "It can go";
}

/** What was found before sending, in words, each with the way to mend it. */
export function FindingList({ id, findings }: { id: string; findings: readonly Finding[] }) {
  return (
    <Card title={summary(findings)} padded={false}>
      <ul className="divide-y border-t" data-testid="findings">
        {findings.map((finding) => (
          <Entry key={finding.title} id={id} finding={finding} />
        ))}
      </ul>
    </Card>
  );
}

function Entry({ id, finding: { level, title, lines = [], advice, way } }: { id: string; finding: Finding }) {
  const { icon: Icon, style, word } = kinds[level];
  return (
    <li className="flex gap-3 px-4 py-3 text-sm sm:px-5" data-level={level}>
      <Icon aria-label={word} role="img" className={clsx("mt-0.5 size-4.5 shrink-0", style)} />
      <div className="min-w-0 grow">
        <p className={level === "ok" ? "" : "font-medium"}>{title}</p>
        {lines.length > 0 ? (
          <ul className="list-disc pt-1 pl-4 text-ink-soft">
            {lines.map((line) => (
              <li key={line} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        ) : null}
        {advice ? <p className="pt-1 text-ink-soft">{advice}</p> : null}
        {way && level !== "ok" ? (
          <Link
            href={way.to.startsWith("/") ? way.to : `/admin/campaigns/${id}/${way.to}`}
            prefetch={false}
            className="mt-1 inline-flex min-h-8 items-center underline underline-offset-2"
          >
            {way.label}
          </Link>
        ) : null}
      </div>
    </li>
  );
}
