import type { Check } from "../types";

/** Whether a second person has said yes to this version, where the shop wants that. */
export const checkApproval: Check = ({ approval: { wanted, given } }) => {
  if (!wanted) return { level: "ok", title: "No second person has to approve it." };
  return given
    ? { level: "ok", title: "A second person approved this version." }
    : {
        level: "mend",
        title: "Nobody approved this version yet.",
        advice: "Somebody else than who changed it last has to. Any change asks for it anew.",
        way: { label: "Approve it", to: "send" },
      };
};
