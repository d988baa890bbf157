import { z } from "zod";
import { accountDoor } from "@/lib/account/account-door";
import { rateLimited } from "@/lib/platform/requests/form-door";
import { seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { joinAgain } from "./join-again";
import { leaveProgramme } from "./leave-programme";

const page = "/account/rewards";
const said = (news: string) => seeOther(`${page}?${new URLSearchParams({ points: news })}`);
const leaveSchema = z.object({ seen: z.coerce.number().int().min(0) });

/** The button that leaves the programme was pressed; what would end stood beside it. */
export async function leave(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const input = leaveSchema.safeParse(door.form);
  if (!input.success) return said("changed");
  const wanted = { customerId: door.customer.customerId, ...input.data };
  const left = await transact((tx) => leaveProgramme(tx, wanted, now));
  return said(left.ok ? "left" : "changed");
}

/** Somebody who left takes part again. */
export async function comeBack(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  if (await rateLimited(request, "form")) return said("often");
  await transact((tx) => joinAgain(tx, door.customer.customerId, now));
  return said("joined");
}
