"use client";

import { partWithAmbassador } from "@/lib/referrals/admin/ambassadors/actions";
import { useAct } from "../kit/answers/use-act";
import { ReasonButton } from "./ReasonButton";

/** Ends what was agreed with an ambassador, or takes an invitation back. */
export function EndButton({ id, name }: { id: string; name: string }) {
  const { busy, act } = useAct({ decided: "Somebody has decided this already." });
  return (
    <ReasonButton
      label="End"
      title={`Part with ${name}`}
      description="Their code and page close at once. What they earned is paid whatever it comes to, and they are told why."
      busy={busy}
      onSend={async (reason) => (await act(() => partWithAmbassador({ id, reason }), "Ended.")) !== null}
    />
  );
}
