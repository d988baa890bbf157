import { readBody } from "./read-body";

type Upload = {
  /** The fields of the form, the last of each name. */
  readonly form: Readonly<Record<string, string>>;
  /** The files that were chosen, by the name of their field. */
  readonly files: Readonly<Record<string, Buffer>>;
};

/** A posted form with files; null when it is longer than `most` bytes or no such form. */
export async function readUpload(request: Request, most: number): Promise<Upload | null> {
  const type = request.headers.get("content-type") ?? "";
  const body = type.startsWith("multipart/form-data") ? await readBody(request, most) : null;
  if (!body) return null;
  const read = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  if (!read) return null;
  const form: Record<string, string> = {};
  const files: Record<string, Buffer> = {};
  for (const [name, value] of read)
    if (typeof value === "string") form[name] = value;
    else if (value.size > 0) files[name] = Buffer.from(await value.arrayBuffer());
  return { form, files };
}
