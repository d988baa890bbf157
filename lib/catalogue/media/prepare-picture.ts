import sharp from "sharp";
import { type Result, refusal, success } from "@/lib/values/result";
import { type PictureEnding, pictureFormats } from "./picture-formats";

export type PreparedPicture = {
  readonly bytes: Buffer;
  readonly ending: PictureEnding;
  readonly mimeType: string;
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
};

const longestSide = 2560;
const mostBytes = 2_000_000;
const mostPixels = 80_000_000;
const endings: Record<string, PictureEnding> = {
  jpeg: "jpg",
  png: "png",
  webp: "webp",
  gif: "gif",
  heif: "avif",
};

/**
 * Looks at a picture by its content, whatever its name says, and makes it fit to be kept: turned upright, without the
 * camera's notes (which may name a place), no larger than any page needs. Small clean files stay as they are.
 */
export async function preparePicture(
  original: Buffer,
): Promise<Result<PreparedPicture, "not_a_picture", string>> {
  try {
    const options = { limitInputPixels: mostPixels, failOn: "error" as const };
    const meta = await sharp(original, options).metadata();
    const ending = endings[meta.format];
    if (!ending) return refusal("not_a_picture", `${meta.format} is not a format the shop serves`);
    const animated = (meta.pages ?? 1) > 1;
    const plain = (meta.orientation ?? 1) === 1 && !meta.exif && original.length <= mostBytes;
    let kept = { bytes: original, ending, width: meta.width, height: meta.height };
    if (!animated && (!plain || Math.max(meta.width, meta.height) > longestSide)) {
      const { data, info } = await sharp(original, options)
        .rotate()
        .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
        .webp({ quality: 86 })
        .toBuffer({ resolveWithObject: true });
      kept = { bytes: data, ending: "webp", width: info.width, height: info.height };
    }
    const height = Math.round((20 * kept.height) / kept.width);
    const tiny = await sharp(kept.bytes, options)
      .resize({ width: 20, height: Math.min(60, Math.max(1, height)), fit: "fill" })
      .webp({ quality: 30, alphaQuality: 30, smartSubsample: false })
      .toBuffer();
    const placeholder = `data:image/webp;base64,${tiny.toString("base64")}`;
    return success({ ...kept, mimeType: pictureFormats[kept.ending], placeholder });
  } catch (error) {
    return refusal("not_a_picture", error instanceof Error ? error.message : String(error));
  }
}
