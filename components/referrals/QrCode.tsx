import type { QrPicture } from "@/lib/values/qr-picture";

/** An address as a code to scan, dark on white in either scheme: cameras want it so. */
export function QrCode({ qr, label }: { qr: QrPicture; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shapeRendering="crispEdges"
      className="mt-2 size-48 rounded-m bg-white"
    >
      <path d={qr.path} fill="black" />
    </svg>
  );
}
