"use client";

import { partWithAmbassador } from "@/lib/referrals/admin/ambassadors/actions";
import { useAct } from "../kit/answers/use-act";
import { ReasonButton } from "./ReasonButton";

/** Ends what was agreed with an ambassador, or takes an invitation back. */
export function EndButton({ id, name, invited }: { id: string; name: string; invited: boolean }) {
  const { busy, act } = useAct({ decided: "Somebody has decided this already." });
  return (
    <ReasonButton
      label={invited ? "Take the invitation back" : "End"}
      title={invited ? `Take the invitation of ${name} back` : `Part with ${name}`}
      description={
        invited
          ? "They can say yes no longer, and are told why."
          : "Their code and page close at once. What they earned is paid whatever it comes to, and they are told why."
      }
      busy={busy}
      onSend={async (reason) =>
        (await act(() => partWithAmbassador({ id, reason }), invited ? "Taken back." : "Ended.")) !== null
      }
    />
  );
}
