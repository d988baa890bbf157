"use client";

import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DropZone } from "@/components/admin/kit/DropZone";
import { Notice } from "@/components/ui/Notice";

const faults: Record<string, string> = {
  too_large: "The file is larger than 1 GB.",
  empty: "The file is empty.",
  signed_out: "You have been signed out. Sign in again, then bring the file once more.",
  forbidden: "Your role does not include this.",
};

/** Takes a file of products, by choosing or dropping, and leads to its check. */
export function BringFile() {
  const router = useRouter();
  const [part, setPart] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const send = async (file: File | undefined) => {
    if (!file || part !== null) return;
    setFault(null);
    setPart(0);
    const answer = await post(file, setPart);
    setPart(null);
    if ("id" in answer) router.push(`/admin/products/import/${answer.id}`);
    else setFault(faults[answer.reason] ?? "The file did not arrive. Try again.");
  };
  return (
    <div className="grid gap-3">
      <DropZone
        icon={<FileUp aria-hidden="true" className="size-6" />}
        accept=".csv,text/csv,text/plain"
        label="Choose a CSV file"
        disabled={part !== null}
        className="min-h-36 gap-1.5 p-5"
        onFiles={([file]) => void send(file)}
      >
        <span>
          <span className="font-medium">Choose a CSV file</span> or drop it here
        </span>
        <span className="text-xs">
          Shopify’s product file of any generation, or WooCommerce’s. Nothing is changed before you have seen
          what it would do.
        </span>
      </DropZone>
      {part === null ? null : (
        <div role="status" className="grid gap-1 text-sm">
          {part < 1 ? `Being sent, ${Math.round(part * 100)} %` : "Being kept…"}
          <progress value={part} aria-label="Sent" className="h-1.5 w-full accent-(--accent)" />
        </div>
      )}
      {fault ? (
        <Notice kind="danger" role="alert">
          {fault}
        </Notice>
      ) : null}
    </div>
  );
}

function post(file: File, onPart: (part: number) => void): Promise<{ id: string } | { reason: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/admin/products/import?name=${encodeURIComponent(file.name)}`);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = request.response as { ok: boolean; value: { id: string }; reason: string } | null;
      resolve(answer?.ok ? answer.value : { reason: answer?.reason ?? "unknown" });
    };
    request.onerror = () => resolve({ reason: "unknown" });
    request.send(file);
  });
}
