import { typedCookie } from "@/lib/platform/cookies";
import { signedOrder } from "../page/signed-order";
import { helpSchema, typedHelpSchema } from "./schema";
import type { HelpState } from "./types";

const often = "That was very often. Please wait some minutes, or write to us by mail.";

/** How the form for a question stands, by what the page's address says of the attempt that led to it. */
export async function getHelpState(signed: string, help: unknown): Promise<HelpState> {
  if (help === "sent") return { sent: true, message: "", error: null };
  if (help !== "unclear" && help !== "often") return { sent: false, message: "", error: null };
  const typed = typedHelpSchema.safeParse(await typedCookie("orders"));
  const message = typed.success && typed.data.order === signedOrder(signed) ? typed.data.message : "";
  if (help === "often") return { sent: false, message, error: often };
  const parsed = helpSchema.safeParse({ message });
  return { sent: false, message, error: parsed.error?.issues[0]?.message ?? null };
}
