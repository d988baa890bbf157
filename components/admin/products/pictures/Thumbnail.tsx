import { ImageOff } from "lucide-react";
import Image from "next/image";

/** A small picture beside a name; its place is kept where there is none. */
export function Thumbnail({ pictureKey }: { pictureKey: string | null }) {
  const box = "size-10 shrink-0 rounded-(--radius-s) bg-backdrop";
  if (pictureKey)
    return <Image src={`/${pictureKey}`} alt="" width={80} height={80} className={`${box} object-cover`} />;
  return (
    <span className={`${box} grid place-items-center text-ink-soft`}>
      <ImageOff aria-hidden="true" className="size-4" />
    </span>
  );
}
