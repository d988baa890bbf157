import { saveDetails } from "@/lib/customers/save-details";
import { rememberTyped } from "@/lib/platform/cookies";
import { seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { accountDoor } from "../account-door";
import { detailsSchema } from "./schema";

const page = "/account/details";

/** Name and language of dates were sent. */
export async function saveOwnDetails(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const parsed = detailsSchema.safeParse(form);
  if (!parsed.success) {
    await rememberTyped("account", { typedName: (form.name ?? "").slice(0, 300) });
    return seeOther(`${page}?problem=name#name`);
  }
  await transact((tx) => saveDetails(tx, { ...customer, ...parsed.data }, now));
  await rememberTyped("account", null);
  return seeOther(`${page}?done=saved`);
}
