"use client";

import { Button } from "@/components/ui/Button";
import { approveApplication, partWithAmbassador } from "@/lib/referrals/admin/ambassadors/actions";
import type { Application } from "@/lib/referrals/admin/ambassadors/types";
import { useAct } from "../kit/answers/use-act";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { ReasonButton } from "./ReasonButton";

type Props = { applications: readonly Application[]; mayDecide: boolean };

/** Who asks to be an ambassador, where they speak of the shop, and why. Both answers are a letter. */
export function ApplicationsCard({ applications, mayDecide }: Props) {
  const { busy, act } = useAct({
    decided: "Somebody has decided this already.",
    off: "Choose a discount below that their codes give first.",
  });
  return (
    <Card title="They ask">
      <ul className="divide-y">
        {applications.map(({ id, name, email, speaksAt, why, since }) => (
          <li key={id} className="grid gap-3 py-4 first:pt-0">
            <div>
              <p className="font-medium">{name}</p>
              <p className="text-xs text-ink-soft">
                {email}, <When at={since} within />
              </p>
            </div>
            <p className="text-sm wrap-anywhere">{speaksAt}</p>
            <p className="text-sm whitespace-pre-line wrap-anywhere text-ink-soft">{why}</p>
            {mayDecide ? (
              <div className="flex flex-wrap gap-2">
                <Button
                  type="button"
                  size="small"
                  busy={busy}
                  onClick={() => act(() => approveApplication({ id }), `${name} is written to.`)}
                >
                  Say yes
                </Button>
                <ReasonButton
                  label="Say no"
                  title={`No to ${name}`}
                  description="They get a kind letter with what you write here."
                  busy={busy}
                  onSend={async (reason) =>
                    (await act(() => partWithAmbassador({ id, reason }), `${name} is written to.`)) !== null
                  }
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
