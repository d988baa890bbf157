import { Notice } from "@/components/ui/Notice";
import type { PreviewAnswer } from "@/lib/early-access/admin/preview/types";
import { Card } from "../../kit/Card";
import { When } from "../../kit/format/When";
import { scheduleRefusals, standingWords } from "../sale-words";
import { PreviewTable } from "./PreviewTable";

/** What a person sees at a moment, or why nothing can be shown. */
export function SalePreview({ answer }: { answer: PreviewAnswer }) {
  const { preview, refused } = answer;
  if (refused)
    return (
      <Card title="What they would pay">
        <Notice kind="info">
          This draft cannot be scheduled as it is saved, so nobody would see anything of it.{" "}
          {scheduleRefusals[refused] ?? ""}
        </Notice>
      </Card>
    );
  if (!preview) return null;
  const { person, at, sale, asIf } = preview;
  return (
    <Card title={`${person.name}, and what they pay`}>
      <div className="grid gap-4">
        <p className="text-sm">
          <When at={at} style="long" />
          {sale ? (
            <>
              {" "}
              · {sale.name}: {standingWords[sale.standing].label.toLowerCase()} then
            </>
          ) : null}
        </p>
        {asIf ? (
          <Notice kind="info">
            This sale is a draft. You see what would be if it were scheduled as it is saved; nothing was
            scheduled.
          </Notice>
        ) : null}
        <PreviewTable preview={preview} />
      </div>
    </Card>
  );
}
