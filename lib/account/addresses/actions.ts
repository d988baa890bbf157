import { removeAddress } from "@/lib/customers/addresses/remove-address";
import { saveAddress } from "@/lib/customers/addresses/save-address";
import { rememberTyped } from "@/lib/platform/cookies";
import { seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { isId } from "@/lib/values/id";
import { accountDoor } from "../account-door";
import { checkAddress } from "./check-address";
import { postedAddress } from "./posted-address";

const list = "/account/addresses";

/** The form of an address was sent: to be saved, or to show the fields of another country. */
export async function saveOwnAddress(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, list);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const id = form.id && isId("addr", form.id) ? form.id : null;
  const values = postedAddress(form);
  const usual = form.usual === "yes";
  const back = async (problem: "faults" | "country" | "too_many", at: string) => {
    await rememberTyped("account", { id, usual, problem, values });
    return seeOther(`${list}/${id ?? "new"}?told=yes#${at}`);
  };
  if (form.intent === "country") return back("country", "country");
  const checked = checkAddress(values);
  if (!checked.ok) return back("faults", Object.keys(checked.detail ?? {})[0] ?? "name");
  const { customerId } = customer;
  const address = { customerId, id, parts: checked.value, isDefault: usual };
  const saved = await transact((tx) => saveAddress(tx, address, now));
  if (!saved.ok) return saved.reason === "too_many" ? back("too_many", "fault") : seeOther(list);
  await rememberTyped("account", null);
  return seeOther(`${list}?done=saved`);
}

/** The button that takes an address away was pressed. */
export async function removeOwnAddress(request: Request, id: string, now: Date): Promise<Response> {
  const door = await accountDoor(request, list);
  if (door instanceof Response) return door;
  const { customerId } = door.customer;
  await transact((tx) => removeAddress(tx, { customerId, id }, now));
  return seeOther(`${list}?done=removed`);
}
