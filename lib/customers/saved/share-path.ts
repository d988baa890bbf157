import { sign, unsign } from "@/lib/platform/secrets/signing";

const purpose = "saved list";

/** The address under which others see a list: nobody guesses it, and it names nobody. */
export function sharePath({ id, shareNo }: { readonly id: string; readonly shareNo: number }): string {
  return `/saved/list/${sign(purpose, `${id}.${shareNo}`)}`;
}

/** The list and the number of its link; null for an address that is not ours. */
export function readShare(signed: string): { id: string; shareNo: number } | null {
  const text = unsign(purpose, signed);
  const [id, number] = text?.split(".") ?? [];
  return id && number ? { id, shareNo: Number(number) } : null;
}
